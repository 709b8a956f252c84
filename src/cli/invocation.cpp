// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "base/settings.h"
#include "net/apiroot.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

struct CommandRule {
    QLatin1StringView name; ///< empty = the window
    int least;              ///< arguments
    int most;
    QLatin1StringView options; ///< besides the common ones, blank separated
};

constexpr int kMany = 1000;
constexpr std::array kCommands{
    CommandRule{""_L1, 0, 0, "kiosk screenshot page size theme"_L1},
    CommandRule{"setup"_L1, 0, 0, ""_L1},
    CommandRule{"sync"_L1, 0, 0, "full details dry-run remove-many"_L1},
    CommandRule{"status"_L1, 0, 0, ""_L1},
    CommandRule{"search"_L1, 1, kMany, ""_L1},
    CommandRule{"pick"_L1, 0, kMany, ""_L1},
    CommandRule{"play"_L1, 1, 1, "side"_L1},
    CommandRule{"export"_L1, 0, 1, "format images prices wants safe-cells search"_L1},
    CommandRule{"import"_L1, 0, 1, "dry-run undo"_L1},
    CommandRule{"edit"_L1, 1, 1, "rating folder field"_L1},
    CommandRule{"add"_L1, 0, 1, "folder barcode tray"_L1},
    CommandRule{"remove"_L1, 1, 1, ""_L1},
    CommandRule{"backup"_L1, 1, 1, ""_L1},
    CommandRule{"restore"_L1, 0, 1, ""_L1},
    CommandRule{"conflicts"_L1, 0, 0, ""_L1},
    CommandRule{"resolve"_L1, 1, 1, "take"_L1},
    CommandRule{"doctor"_L1, 0, 0, "repair"_L1},
};
constexpr QLatin1StringView kCommonOptions = "help version demo json data-dir account api-url token-file"_L1;

void addOptions(QCommandLineParser &parser)
{
    for (const auto name : {"kiosk"_L1, "demo"_L1, "json"_L1, "full"_L1, "details"_L1, "dry-run"_L1, "remove-many"_L1,
                            "repair"_L1, "images"_L1, "prices"_L1, "undo"_L1, "tray"_L1, "wants"_L1, "safe-cells"_L1})
        parser.addOption(QCommandLineOption(QString(name)));
    for (const auto name :
         {"data-dir"_L1, "account"_L1, "api-url"_L1, "token-file"_L1, "format"_L1, "side"_L1, "screenshot"_L1,
          "page"_L1, "size"_L1, "theme"_L1, "rating"_L1, "folder"_L1, "barcode"_L1, "field"_L1, "take"_L1, "search"_L1})
        parser.addOption(QCommandLineOption(QString(name), {}, QString(name)));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
}

Result<void> checkOptions(const QCommandLineParser &parser, const CommandRule &rule)
{
    const QStringList allowed = QString(kCommonOptions + u' ' + rule.options).split(u' ', Qt::SkipEmptyParts);
    const QStringList given = parser.optionNames();
    for (const QString &name : given) {
        const QString full = name == "h"_L1 ? u"help"_s : name == "v"_L1 ? u"version"_s : name;
        if (!allowed.contains(full))
            return fail(Error::Kind::WrongUse,
                        rule.name.isEmpty()
                            ? u"--%1 belongs to a command; see \"vinylvault --help\""_s.arg(full)
                            : u"\"%1\" takes no --%2; see \"vinylvault --help\""_s.arg(rule.name, full));
    }
    return {};
}

constexpr QChar kNegativeTerm{0xe000}; // of the private use area: nobody types it

/// A query's negative term, `-format:cd`, is no option. After `search` and `pick` everything with one dash and more
/// than one letter is taken for one.
QStringList markedTerms(QStringList arguments)
{
    bool query = false;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != "--"_L1; ++i) {
        QString &argument = arguments[i];
        if (query && argument.size() > 2 && argument[0] == u'-' && argument[1] != u'-')
            argument.replace(0, 1, kNegativeTerm);
        query |= argument == "search"_L1 || argument == "pick"_L1;
    }
    return arguments;
}

Result<QSize> parseSize(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() > 16384 || size.height() > 16384)
        return fail(Error::Kind::WrongUse, u"--size takes a width and a height, such as 1280x800"_s);
    return size;
}

/// An option, or the environment variable that stands for it.
QString value(const QCommandLineParser &parser, QLatin1StringView option, const char *variable)
{
    return parser.isSet(option) ? parser.value(option) : qEnvironmentVariable(variable);
}

} // namespace

Result<Invocation> parseInvocation(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(markedTerms(arguments)))
        return fail(Error::Kind::WrongUse, parser.errorText() + u" See \"vinylvault --help\"."_s);

    Invocation result;
    result.arguments = parser.positionalArguments();
    for (QString &argument : result.arguments) {
        if (argument.startsWith(kNegativeTerm))
            argument.replace(0, 1, u'-');
    }
    if (!result.arguments.isEmpty())
        result.command = result.arguments.takeFirst();
    result.help = parser.isSet(u"help"_s);
    result.version = parser.isSet(u"version"_s);
    if (result.help || result.version)
        return result;

    const auto rule = std::find_if(kCommands.begin(), kCommands.end(),
                                   [&](const CommandRule &known) { return known.name == result.command; });
    if (rule == kCommands.end() || (rule->name.isEmpty() && !result.command.isEmpty()))
        return fail(Error::Kind::WrongUse,
                    u"there is no command \"%1\"; see \"vinylvault --help\""_s.arg(result.command));
    if (auto checked = checkOptions(parser, *rule); !checked)
        return fail(checked.error());
    if (result.arguments.size() < rule->least)
        return fail(Error::Kind::WrongUse,
                    u"\"%1\" needs something to work on; see \"vinylvault --help\""_s.arg(result.command));
    if (result.arguments.size() > rule->most)
        return fail(Error::Kind::WrongUse,
                    u"\"%1\" takes no \"%2\"; see \"vinylvault --help\""_s.arg(result.command,
                                                                               result.arguments.value(rule->most)));

    result.kiosk = parser.isSet(u"kiosk"_s);
    result.demo = parser.isSet(u"demo"_s);
    result.json = parser.isSet(u"json"_s);
    result.full = parser.isSet(u"full"_s);
    result.details = parser.isSet(u"details"_s);
    result.dryRun = parser.isSet(u"dry-run"_s);
    result.removeMany = parser.isSet(u"remove-many"_s);
    result.repair = parser.isSet(u"repair"_s);
    result.images = parser.isSet(u"images"_s);
    result.prices = parser.isSet(u"prices"_s);
    result.wants = parser.isSet(u"wants"_s);
    result.safeCells = parser.isSet(u"safe-cells"_s);
    result.undo = parser.isSet(u"undo"_s);
    if (result.command == "import"_L1 && result.undo == !result.arguments.isEmpty())
        return fail(Error::Kind::WrongUse, u"\"import\" takes either a file or --undo"_s);
    if (result.undo && result.dryRun)
        return fail(Error::Kind::WrongUse, u"--undo and --dry-run do not go together"_s);
    result.dataDir = value(parser, "data-dir"_L1, "VINYLVAULT_DATA_DIR");
    result.account = parser.value(u"account"_s);
    result.tokenFile = parser.value(u"token-file"_s);
    result.format = parser.value(u"format"_s);
    if (parser.isSet(u"search"_s)) {
        result.search = parser.value(u"search"_s);
        if (result.search->trimmed().isEmpty())
            return fail(Error::Kind::WrongUse, u"--search is empty"_s);
    }
    result.side = parser.value(u"side"_s);
    result.rating = parser.value(u"rating"_s);
    if (parser.isSet(u"rating"_s) && result.rating.isEmpty())
        return fail(Error::Kind::WrongUse, u"--rating takes a number from 0 (none) to 5"_s);
    if (parser.isSet(u"folder"_s)) {
        result.folder = parser.value(u"folder"_s);
        if (result.folder.isEmpty())
            return fail(Error::Kind::WrongUse, u"--folder is empty"_s);
    }
    if (parser.isSet(u"barcode"_s))
        result.barcode = parser.value(u"barcode"_s).isNull() ? u""_s : parser.value(u"barcode"_s);
    result.tray = parser.isSet(u"tray"_s);
    const auto ways = int(!result.arguments.isEmpty()) + int(!result.barcode.isNull()) + int(result.tray);
    if (result.command == "add"_L1 && ways != 1)
        return fail(Error::Kind::WrongUse, u"\"add\" takes a release id, --barcode N or --tray"_s);
    if (result.tray && !result.folder.isNull())
        return fail(Error::Kind::WrongUse, u"--folder goes with what is put in the tray, not with --tray"_s);
    result.fields = parser.values(u"field"_s);
    result.take = parser.value(u"take"_s);
    result.screenshot = parser.value(u"screenshot"_s);
    result.page = parser.value(u"page"_s);
    result.theme = parser.value(u"theme"_s);

    if (parser.isSet(u"data-dir"_s) && result.dataDir.isEmpty())
        return fail(Error::Kind::WrongUse, u"--data-dir is empty"_s);
    if (parser.isSet(u"size"_s)) {
        const auto size = parseSize(parser.value(u"size"_s));
        if (!size)
            return fail(size.error());
        result.size = *size;
    }
    const QStringList pages{u"collection"_s, u"table"_s,    u"shelf"_s, u"quicklook"_s, u"album"_s,   u"images"_s,
                            u"playing"_s,    u"log"_s,      u"wants"_s, u"stats"_s,     u"add"_s,     u"folders"_s,
                            u"sync"_s,       u"settings"_s, u"about"_s, u"keys"_s,      u"welcome"_s, u"kiosk"_s};
    if (!result.page.isEmpty() && !pages.contains(result.page))
        return fail(Error::Kind::WrongUse,
                    u"there is no page \"%1\"; there are %2"_s.arg(result.page, pages.join(u", "_s)));
    if (result.page == "kiosk"_L1) { // what a panel shows first
        result.kiosk = true;
        result.page = u"collection"_s;
    }
    if (!result.theme.isEmpty() && !themeNamed(result.theme))
        return fail(Error::Kind::WrongUse, u"--theme is dark, light, contrast or system"_s);
    if (const QString root = value(parser, "api-url"_L1, "VINYLVAULT_API_URL"); !root.isEmpty()) {
        const auto parsed = net::parseApiRoot(root);
        if (!parsed)
            return fail(parsed.error());
        result.apiRoot = *parsed;
    }
    return result;
}

QString helpText()
{
    return uR"(Usage: vinylvault [OPTIONS] [COMMAND]

Keeps your Discogs collection on your own machine. Without a command it opens the window.

Window
  --kiosk                 full screen, for a touch panel beside the turntable
  --demo                  a sample collection, no account needed (goes with every command)
  --theme NAME            dark, light, contrast or system
  --screenshot FILE       write a picture of the window and end
  --page NAME --size WxH  which page, and how large

Commands
  setup                   connect to Discogs: asks for a token, tests and keeps it
  sync                    bring both sides together: read, merge, send what was changed here
    --full                  read everything, also what seems unchanged
    --details               then fetch every missing detail, too (slow: one request a release)
    --dry-run               only say what would change
    --remove-many           agree to removing more than a tenth of the copies or wants
  status                  how things stand
  search QUERY            copies that match, e.g. artist:okoye year:1960..1969 -format:7"
  pick [QUERY]            one record at random
  play INSTANCE           note that a copy is on the turntable
    --side NAME             which side
  edit INSTANCE           change a copy; works offline, the next sync sends it
    --rating N              0 (none) to 5, of all copies of the release
    --folder NAME           move it there
    --field NAME=VALUE      any of the collection's fields, also several times; empty clears it
  add RELEASE             a copy of a release, to "Uncategorized" unless --folder NAME says another
    --barcode N             into the tray instead, to be looked up by the next sync or by the window
    --tray                  everything in the tray of which it is known which pressing it is
  remove INSTANCE         take a copy out of the collection; what you noted of it is kept
  conflicts               what was changed here and on Discogs differently, and what waits to be sent
  resolve ID|all          end a conflict
    --take mine|discogs     which side counts
  backup FILE             a complete, verified copy of the database
  restore [FILE]          put a backup in its place, which is set aside; without FILE: list those there are
  export [FILE]           the collection, to a file or standard output
    --format json|csv|html|xml  else by the file's name: everything without a loss, the website's own columns,
                            one page to carry, with search in it, or a collection for Tellico
    --search QUERY          only the copies that match, as "search" finds them
    --wants                 the wantlist instead (csv)
    --safe-cells            no cell that a spreadsheet takes for a formula (csv)
    --images                with the addresses of pictures, which are not to be passed on
    --prices                with prices of the marketplace, likewise
  import FILE             add what is in a file: an export of this program, a CSV of the website,
                          or the database of the older VinylVault, for its plays
    --dry-run               only say what would change
  import --undo           take the newest import back
  doctor                  look for what is wrong here, and say what to do about it; changes nothing
    --repair                put right what can be without losing anything

Options
  --data-dir DIR          where the data lies (or VINYLVAULT_DATA_DIR)
  --account NAME          another account, with a token and data of its own
  --api-url URL           another API root (or VINYLVAULT_API_URL); https, or http on this machine
  --token-file FILE       read the token from a file only you can read (or put it in VINYLVAULT_TOKEN)
  --json                  answers for programs, one object a line
  -h, --help              this text
  -v, --version           the version

Environment: DISCOGS_RATE_LIMIT (requests a minute, 1..60), DISCOGS_TIMEOUT (seconds), DISCOGS_MAX_RETRIES

Exit codes: 0 done, 1 failed, 2 wrong use, 3 not authorised, 4 offline or server down, 5 data damaged, 130 interrupted

This application uses Discogs' API but is not affiliated with, sponsored or endorsed by Discogs.
'Discogs' is a trademark of Zink Media, LLC.
)"_s;
}

} // namespace vv::cli
