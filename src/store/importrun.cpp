// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importrun.h"

#include "base/display.h"
#include "store/folderrows.h"
#include "store/merge.h"
#include "store/searchindex.h"
#include "store/usualfields.h"
#include "store/wantrows.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kMostProblems = 20;
constexpr int kMostItems = 100;
constexpr qsizetype kMostInARow = 500;
constexpr int kMostWarnings = 20;
constexpr qsizetype kLongestFolderName = 200;

} // namespace

QString importFormatName(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Json:
        return u"json"_s;
    case ImportFormat::CollectionCsv:
        return u"csv"_s;
    case ImportFormat::WantlistCsv:
        return u"wantlist_csv"_s;
    case ImportFormat::OldDatabase:
        return u"old_database"_s;
    }
    return {};
}

QString shownRelease(const Release &release)
{
    const QString artist = displayArtist(release.artists);
    return artist.isEmpty() ? release.title : artist + u" – "_s + release.title;
}

QString packedEdit(const Edit &edit, const QString &expected)
{
    const QJsonArray parts{editKindName(edit.kind),
                           edit.instance.value,
                           edit.release.value,
                           edit.folder.value,
                           edit.field.value,
                           edit.value,
                           expected};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

std::optional<std::pair<Edit, QString>> unpackedEdit(const QString &text)
{
    const QJsonArray parts = QJsonDocument::fromJson(text.toUtf8()).array();
    const auto kind = editKindFromName(parts.at(0).toString());
    if (!kind || parts.size() != 7)
        return std::nullopt;
    return std::pair(Edit{.kind = *kind,
                          .instance = {parts[1].toInteger()},
                          .release = {parts[2].toInteger()},
                          .folder = {parts[3].toInteger()},
                          .field = {parts[4].toInteger()},
                          .value = parts[5].toString()},
                     parts[6].toString());
}

ImportRun::ImportRun(Statements &sql, const ImportOptions &options, const QString &file, ImportReport &report)
    : m_sql(sql)
    , m_options(options)
    , m_file(file)
    , m_report(report)
    , m_applier(sql, options.now)
    , m_bulk(sql)
{}

bool ImportRun::goOn(qint64 done, qint64 all)
{
    if (m_options.cancelled && m_options.cancelled())
        m_sql.failWith({Error::Kind::Cancelled, u"The import was stopped; nothing was changed."_s});
    const int percent = all > 0 ? static_cast<int>(std::clamp<qint64>(done * 100 / all, 0, 100)) : 0;
    if (m_options.progress && percent != std::exchange(m_percent, percent))
        m_options.progress(percent);
    return m_sql.outcome().has_value();
}

void ImportRun::problem(qint64 line, const QString &text)
{
    if (m_report.problems.size() < kMostProblems)
        m_report.problems += {line, text};
    else
        ++m_report.moreProblems;
}

void ImportRun::warn(const QString &text)
{
    if (m_report.warnings.size() < kMostWarnings && !m_report.warnings.contains(text))
        m_report.warnings += text;
}

void ImportRun::item(const QString &what, const QString &text)
{
    if (m_report.items.size() < kMostItems)
        m_report.items += {what, text};
    else
        ++m_report.moreItems;
}

void ImportRun::made(const QString &what, qint64 number, const QString &text)
{
    if (m_report.importId == 0)
        m_report.importId = m_sql.one(u"INSERT INTO imports (format, file, imported_at, last_play) "
                                      "VALUES (?, ?, ?, 0) RETURNING import_id"_s,
                                      importFormatName(m_report.format.value_or(ImportFormat::Json)),
                                      QFileInfo(m_file).fileName(), m_options.now);
    m_sql.run(u"INSERT INTO import_rows (import_id, position, what, number, text) VALUES (?, ?, ?, ?, ?)"_s,
              m_report.importId, m_position++, what, number, text);
}

void ImportRun::propose(const Edit &edit, const Edit &before, const QString &shown)
{
    m_applier.apply(edit);
    made(u"edit"_s, 0, packedEdit(before, edit.value));
    ++m_report.edits;
    item(u"changed"_s, shown);
}

FolderId ImportRun::folderFor(const QString &given)
{
    const QString name = storable(given.trimmed().left(kLongestFolderName));
    const auto known = m_folders.constFind(name);
    if (known != m_folders.cend())
        return *known;
    const auto there = folderNamed(m_sql, name);
    FolderId folder = there.value_or(kUncategorized);
    // "All" is no folder to be in; "Uncategorized" is there before the list of folders was ever read.
    const bool isOne = !name.isEmpty() && name.compare("Uncategorized"_L1, Qt::CaseInsensitive) != 0
        && name.compare("All"_L1, Qt::CaseInsensitive) != 0;
    if (there == kAllFolders) {
        folder = kUncategorized;
    } else if (!there && isOne) {
        m_applier.apply(Edit::makeFolder(name));
        folder = folderNamed(m_sql, name).value_or(kUncategorized);
        made(u"edit"_s, 0, packedEdit(Edit::deleteFolder(folder), name));
        ++m_report.folders;
        item(u"folder"_s, name);
    }
    m_folders.insert(name, folder);
    return folder;
}

std::optional<QString> ImportRun::allowed(FieldId field, const QString &value)
{
    auto known = m_fieldOptions.constFind(field);
    if (known == m_fieldOptions.cend()) {
        std::optional<QStringList> options;
        if (m_sql.one(u"SELECT count(*) FROM fields WHERE field_id = ?"_s, field) > 0) {
            options.emplace();
            Query &rows = m_sql.run(u"SELECT o.text FROM field_options o JOIN fields f ON f.field_id = o.field_id "
                                    "WHERE f.field_id = ? AND f.type = 'dropdown' ORDER BY o.position"_s,
                                    field);
            while (rows.next())
                *options += rows.text(0);
        } else if (isUsualFieldOnly(m_sql, field)) {
            options.emplace();
        }
        known = m_fieldOptions.insert(field, options);
    }
    if (!*known)
        return std::nullopt;
    return (*known)->isEmpty() ? std::optional(value) : optionFor(**known, value);
}

void ImportRun::proposeDifferences(const CopyRow &copy, const Release &release, int rating,
                                   std::optional<FolderId> folder, const QList<FieldValue> &fields)
{
    const QString shown = shownRelease(release);
    // All copies of a release share one rating: the first row of a file that gives one speaks for it.
    const bool rate = rating > 0 && !m_rated.contains(copy.release);
    if (rate) {
        m_rated.insert(copy.release);
        const auto now = findCopy(m_sql, copy.instance);
        if (now && now->rating != rating)
            propose(Edit::rate(copy.instance, rating), Edit::rate(copy.instance, now->rating),
                    u"%1: rating %2, was %3"_s.arg(shown).arg(rating).arg(now->rating));
    }
    if (folder && *folder != copy.folder)
        propose(Edit::move(copy.instance, *folder), Edit::move(copy.instance, copy.folder),
                u"%1: to the folder \"%2\""_s.arg(shown, folderName(m_sql, *folder).value_or(u"Uncategorized"_s)));
    if (fields.isEmpty())
        return;
    const QList<FieldValue> mine = loadFieldValues(m_sql, copy.instance);
    for (const FieldValue &value : fields) {
        const auto at
            = std::find_if(mine.begin(), mine.end(), [&](const FieldValue &own) { return own.field == value.field; });
        const QString current = at == mine.end() ? u""_s : at->value;
        if (value.value.isEmpty() || sameValue(current, value.value))
            continue;
        const auto text = allowed(value.field, storable(value.value));
        if (!text) {
            warn(u"\"%1\" is not a value that the field %2 takes; it was left as it is."_s
                     .arg(value.value.left(40).simplified())
                     .arg(value.field.value));
            continue;
        }
        if (*text != current)
            propose(Edit::setField(copy.instance, value.field, *text),
                    Edit::setField(copy.instance, value.field, current),
                    u"%1: \"%2\", was \"%3\""_s.arg(shown, text->left(60).simplified(), current.left(60).simplified()));
    }
}

void ImportRun::proposeWant(const Release &release, int rating, const QString &notes)
{
    auto there = findWant(m_sql, release.id);
    if (!there || there->isRemoved) {
        // What goes with it waits with it: taking it back takes all of that back.
        m_applier.apply(Edit::want(release.id));
        if (!notes.isEmpty())
            m_applier.apply(Edit::setWantNotes(release.id, storable(notes)));
        if (rating > 0)
            m_applier.apply(Edit::rateWant(release.id, rating));
        made(u"edit"_s, 0, packedEdit(Edit::dropWant(release.id), u"1"_s));
        ++m_report.wantsAdded;
        item(u"want"_s, shownRelease(release));
        return;
    }
    ++m_report.wantsMatched;
    if (!notes.isEmpty() && !sameValue(there->notes, notes))
        propose(Edit::setWantNotes(release.id, storable(notes)), Edit::setWantNotes(release.id, there->notes),
                u"%1: notes of the want"_s.arg(shownRelease(release)));
    if (rating > 0 && rating != there->rating)
        propose(Edit::rateWant(release.id, rating), Edit::rateWant(release.id, there->rating),
                u"%1: rating of the want %2, was %3"_s.arg(shownRelease(release)).arg(rating).arg(there->rating));
}

InstanceId ImportRun::newNumber()
{
    if (!m_lastNumber.isValid())
        m_lastNumber = freeCopyNumber(m_sql);
    else
        ++m_lastNumber.value;
    return m_lastNumber;
}

void ImportRun::insert(const CopyRow &copy, const Release &release, const CopyFacts &facts, RowValues &&search,
                       const QDateTime &fetched, const QDateTime &removed)
{
    m_bulk.copy(copy, release, facts, std::move(search), fetched, removed);
    m_newCopies += copy.instance.value;
    if (m_newCopies.size() == kMostInARow)
        noteNewCopies();
}

/// Many a row: a whole collection comes in like that.
void ImportRun::noteNewCopies()
{
    if (m_newCopies.isEmpty())
        return;
    QStringList numbers;
    for (const qint64 number : std::as_const(m_newCopies))
        numbers += QString::number(number);
    m_newCopies.clear();
    made(u"copies"_s, 0, numbers.join(u' '));
}

void ImportRun::addPlay(InstanceId copy, const QString &side, const QDateTime &at, bool timeKnown, bool isNewCopy)
{
    ++m_report.plays;
    if (isNewCopy) {
        m_bulk.play(copy, side, at, timeKnown);
        return;
    }
    const qint64 id = m_sql.one(u"INSERT INTO plays (instance_id, side, played_at, time_known) VALUES (?, ?, ?, ?) "
                                "RETURNING play_id"_s,
                                copy, side, at, timeKnown);
    made(u"play"_s, id, QString::number(at.toMSecsSinceEpoch()));
}

void ImportRun::finish()
{
    m_bulk.flush();
    noteNewCopies();
    if (m_report.importId > 0)
        m_sql.run(u"UPDATE imports SET last_play = (SELECT coalesce(max(play_id), 0) FROM plays) "
                  "WHERE import_id = ?"_s,
                  m_report.importId);
}

} // namespace vv::store
