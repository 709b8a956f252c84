// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/traycommand.h"

#include "base/clock.h"
#include "cli/editcommands.h"
#include "store/database.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

using State = store::TrayRow::State;

int countOf(const QList<store::TrayRow> &rows, State state)
{
    return static_cast<int>(std::ranges::count(rows, state, [](const store::TrayRow &row) { return row.state(); }));
}

QJsonObject trayJson(const QList<store::TrayRow> &rows)
{
    return {{u"ready"_s, countOf(rows, State::Ready)},
            {u"waiting"_s, countOf(rows, State::Waiting)},
            {u"several"_s, countOf(rows, State::Several)},
            {u"unknown"_s, countOf(rows, State::Unknown)}};
}

} // namespace

QString trayWords(const QList<store::TrayRow> &rows)
{
    QStringList parts;
    const auto add = [&](State state, const QString &words) {
        if (const int count = countOf(rows, state); count > 0)
            parts += words.arg(count);
    };
    add(State::Ready, u"%1 ready to be added (\"vinylvault add --tray\")"_s);
    add(State::Waiting, u"%1 to be looked up by the next sync"_s);
    add(State::Several, u"%1 with several pressings to choose from in the window"_s);
    add(State::Unknown, u"%1 that Discogs does not know"_s);
    return parts.isEmpty() ? u"The tray is empty."_s : u"In the tray: %1."_s.arg(parts.join(u", "_s));
}

TrayCommand::TrayCommand(Context &context)
    : Command(context)
{}

void TrayCommand::run()
{
    const auto database = openForWriting();
    if (!database)
        return fail(u"add"_s, database.error());
    store::Tray tray((*database)->handle());
    if (m_context.invocation.tray)
        return addAll(tray);
    scan(tray, store::CollectionReader((*database)->handle()));
}

void TrayCommand::scan(store::Tray &tray, const store::CollectionReader &reader)
{
    const QString &given = m_context.invocation.barcode;
    QString digits;
    std::ranges::copy_if(given, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool isOne = digits.size() >= 8 && digits.size() <= 14
        && std::ranges::none_of(given, [](QChar c) { return c.isLetter(); });
    if (!isOne)
        return fail(u"add"_s,
                    {Error::Kind::WrongUse, u"\"%1\" is not a barcode: it has 8, 12 or 13 digits"_s.arg(given)});
    store::TrayRow row;
    row.barcode = digits;
    if (!m_context.invocation.folder.isNull()) {
        const auto folder = folderNamed(reader, m_context.invocation.folder);
        if (!folder)
            return fail(u"add"_s, folder.error());
        row.folder = *folder;
    }
    const auto put = tray.put({row}, m_context.clock.utc());
    const auto rows = put ? tray.rows() : vv::fail(put.error());
    if (!rows)
        return fail(u"add"_s, rows.error());
    m_context.console.object({{u"barcode"_s, digits}, {u"tray"_s, trayJson(*rows)}});
    m_context.console.line(u"Barcode %1 is in the tray."_s.arg(digits));
    m_context.console.line(trayWords(*rows));
    end(ExitCode::Done);
}

void TrayCommand::addAll(store::Tray &tray)
{
    const auto emptied = tray.addAll(m_context.clock.utc());
    const auto rows = emptied ? tray.rows() : vv::fail(emptied.error());
    if (!rows)
        return fail(u"add"_s, rows.error());
    m_context.console.object({{u"added"_s, emptied->rows.size()}, {u"tray"_s, trayJson(*rows)}});
    for (const store::TrayRow &row : emptied->rows) {
        const Pressing &one = row.pressings.constFirst();
        m_context.console.line(one.isNamed() ? u"Added: %1 - %2"_s.arg(one.artist, one.title)
                                             : u"Added: release %1"_s.arg(one.id.value));
    }
    m_context.console.line(trayWords(*rows));
    end(ExitCode::Done);
}

} // namespace vv::cli
