// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "store/outbox.h"
#include "store/syncreader.h"
#include "sync/mergemodel.h"
#include "sync/rig.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTestEventLoop>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using vv::demo::Fault;
using vv::store::Edit;
using vv::store::EditKind;
using vv::store::Side;
using vv::sync::Reach;
using vv::test::MergeModel;
using vv::test::Rig;
using vv::test::Seen;
using vv::test::Values;

namespace {

/// Waits a hundredth of what is asked for, and can let the wall clock jump.
class HurriedClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    [[nodiscard]] QDateTime utc() const override { return m_clock.utc().addSecs(m_ahead); }
    void callLater(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override
    {
        m_clock.callLater(delay / 100, context, std::move(call));
    }
    void jump(std::chrono::seconds by) { m_ahead += by.count(); }

private:
    SystemClock m_clock;
    qint64 m_ahead = 0;
};

QString key(const char *kind, qint64 number)
{
    return QString::fromLatin1(kind) + u' ' + QString::number(number);
}

QString key(InstanceId copy, FieldId field)
{
    return u"field %1 %2"_s.arg(copy.value).arg(field.value);
}

Values valuesOf(const demo::Collection &collection)
{
    Values values;
    const auto copies = collection.copies();
    for (const Copy &copy : copies) {
        values.insert(key("copy", copy.instance.value), QString::number(copy.release.id.value));
        values.insert(key("folder", copy.instance.value), QString::number(copy.folder.value));
        values.insert(key("rating", copy.release.id.value), QString::number(copy.rating));
        for (const FieldValue &field : copy.fields) {
            if (!field.value.isEmpty())
                values.insert(key(copy.instance, field.field), field.value.trimmed());
        }
    }
    const auto wants = collection.wants();
    for (const demo::ServedWant &want : wants) {
        values.insert(key("want", want.release.value), u"1"_s);
        if (!want.notes.isEmpty())
            values.insert(key("notes", want.release.value), want.notes);
        values.insert(key("stars", want.release.value), QString::number(want.rating));
    }
    const auto folders = collection.folders();
    for (const Folder &folder : folders) {
        if (folder.id != kAllFolders && folder.id != kUncategorized)
            values.insert(key("name", folder.id.value), folder.name);
    }
    return values;
}

QString propertyOf(const QSqlQuery &row)
{
    const QString kind = row.value(0).toString();
    if (kind == "field"_L1)
        return key({row.value(1).toLongLong()}, {row.value(4).toLongLong()});
    if (kind == "folder"_L1 || kind == "add"_L1 || kind == "remove"_L1)
        return kind + u' ' + row.value(1).toString();
    if (kind.endsWith("_folder"_L1))
        return (kind == "rename_folder"_L1 ? u"name"_s : kind.chopped(7)) + u' ' + row.value(3).toString();
    const QString of = row.value(2).toString();
    return (kind == "want_notes"_L1 ? u"notes "_s : kind == "want_rating"_L1 ? u"stars "_s : kind + u' ') + of;
}

Seen seenIn(const QSqlDatabase &db)
{
    Seen seen;
    QSqlQuery row(db);
    row.exec(u"SELECT instance_id, release_id, folder_id, rating, removed_at, is_local, "
             "(SELECT count(*) FROM plays p WHERE p.instance_id = albums.instance_id) FROM albums"_s);
    while (row.next()) {
        const qint64 copy = row.value(0).toLongLong();
        const bool isRemoved = !row.value(4).isNull();
        seen.copies.insert(copy, {row.value(1).toLongLong(), isRemoved, row.value(5).toBool(), row.value(6).toInt()});
        if (isRemoved)
            continue;
        seen.shown.insert(key("copy", copy), row.value(1).toString());
        seen.shown.insert(key("folder", copy), row.value(2).toString());
        seen.shown.insert(key("rating", row.value(1).toLongLong()), row.value(3).toString());
    }
    row.exec(u"SELECT f.instance_id, f.field_id, f.value FROM album_fields f JOIN albums a USING (instance_id) "
             "WHERE a.removed_at IS NULL"_s);
    while (row.next())
        seen.shown.insert(key({row.value(0).toLongLong()}, {row.value(1).toLongLong()}),
                          row.value(2).toString().trimmed()); // options come with stray blanks
    row.exec(u"SELECT release_id, notes, rating FROM wants WHERE removed_at IS NULL"_s);
    while (row.next()) {
        const qint64 release = row.value(0).toLongLong();
        seen.shown.insert(key("want", release), u"1"_s);
        if (!row.value(1).toString().isEmpty())
            seen.shown.insert(key("notes", release), row.value(1).toString());
        seen.shown.insert(key("stars", release), row.value(2).toString());
    }
    row.exec(u"SELECT folder_id, name FROM folders WHERE folder_id > 1"_s);
    while (row.next())
        seen.shown.insert(key("name", row.value(0).toLongLong()), row.value(1).toString());
    row.exec(u"SELECT kind, instance_id, release_id, folder_id, field_id, state, base, value, theirs, sent, edit_id "
             "FROM outbox"_s);
    while (row.next()) {
        seen.waiting.insert(propertyOf(row),
                            {row.value(5).toString(), row.value(6).toString(), row.value(7).toString(),
                             row.value(8).isNull() ? std::optional<QString>() : row.value(8).toString(),
                             !row.value(9).isNull(), row.value(10).toLongLong()});
    }
    row.exec(u"SELECT kind, old_id, new_id FROM renumbered"_s);
    while (row.next())
        (row.value(0).toString() == "copy"_L1 ? seen.copyNumbers : seen.folderNumbers)
            .insert(row.value(1).toLongLong(), row.value(2).toLongLong());
    return seen;
}

/// The random life of one collection.
class Life
{
public:
    Life(quint64 seed, const QString &file)
        : m_dice(demo::Dice(seed).next()) // neighbouring seeds give the same numbers, one further on
        , m_file(file)
        , m_server(demo::generatedCollection(m_dice.pick(std::array{24, 24, 24, 130, 230}), static_cast<quint32>(seed)))
        , m_model(Values())
    {
        m_server.setRateLimit(0);
    }

    /// Whether it could begin.
    [[nodiscard]] bool begin();
    void step();
    void end();
    [[nodiscard]] QStringList complaints() const { return m_complaints + m_model.complaints(); }
    [[nodiscard]] QString log() const { return m_log.join(u'\n'); }

private:
    struct Run {
        bool isWhole = false;
        bool isOk = false;
    };

    demo::Collection &there() { return m_server.collection(); }
    [[nodiscard]] Seen seen() const { return seenIn(m_rig->database()); }
    void open();
    void note(const QString &text) { m_log += text; }
    [[nodiscard]] QString text() { return u"text %1"_s.arg(++m_texts); }
    [[nodiscard]] QString grade();
    [[nodiscard]] FolderId folderThere();
    [[nodiscard]] InstanceId someCopyThere();
    [[nodiscard]] ReleaseId someWant() { return m_dice.pick(m_wantable); }
    void websiteChanges();
    void websiteChangesCopy();
    void websiteChangesFolder();
    void websiteChangesWant();
    void userEdits();
    void userEditsCopy(InstanceId copy, const Seen &before);
    void userEditsFolder(const Seen &before);
    void userEditsWant(const Seen &before);
    void apply(const Edit &edit);
    void tell(const Edit &edit, const Seen &before, const Seen &after, InstanceId made, FolderId folder);
    void userPlays();
    void userDecides(int percent);
    void injectFaults();
    void injectChanges();
    Run run(Reach reach, bool isQuiet);
    void killed();
    void complain(const QString &text) { m_complaints += text; }

    demo::Dice m_dice;
    QString m_file;
    HurriedClock m_clock;
    demo::DiscogsServer m_server;
    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<store::Outbox> m_outbox;
    MergeModel m_model;
    QList<QList<Edit>> m_undo;
    QList<ReleaseId> m_owned; ///< releases it is about
    QList<ReleaseId> m_wantable;
    QStringList m_log;
    QStringList m_complaints;
    int m_texts = 0;
    int m_names = 0;
};

void Life::open()
{
    m_outbox.reset();
    m_rig.reset();
    m_rig = std::make_unique<Rig>(m_server.root(), m_file, m_server.token(), &m_clock, 1'000'000);
    m_outbox = std::make_unique<store::Outbox>(m_rig->database());
}

bool Life::begin()
{
    for (int i = 0; i < 3; ++i)
        there().addFolder(u"Shelf %1"_s.arg(i));
    const auto copies = there().copies();
    for (int i = 0; i < 6; ++i) {
        const ReleaseId release = copies[i * (copies.size() / 6)].release.id;
        if (!m_owned.contains(release))
            m_owned += release;
    }
    for (int i = 0; i < 2; ++i) // some of them twice
        there().add(m_owned[i], kUncategorized, copies[i].added.addSecs(1));
    const auto releases = there().releases();
    for (const ReleaseId release : releases) {
        if (m_wantable.size() < 5)
            m_wantable += release;
    }
    for (int i = 0; i < 3; ++i)
        there().putWant({m_wantable[i], QDateTime::currentDateTimeUtc(), i, text()});
    if (!m_server.listen())
        return false;
    open();
    if (!m_rig->sync().isOk())
        return false;
    m_model = MergeModel(valuesOf(there()));
    QObject::connect(&m_server, &demo::DiscogsServer::requested, &m_server,
                     [this](const demo::RecordedRequest &request) {
                         if (request.method == "GET")
                             return;
                         note(u"    %1 %2 %3 -> %4"_s
                                  .arg(QString::fromLatin1(request.method), request.path.section(u'/', 3),
                                       QString::fromUtf8(request.body))
                                  .arg(request.status));
                         m_model.program(valuesOf(there()), seen());
                     });
    return true;
}

QString Life::grade()
{
    const auto options = there().field(kSleeveCondition)->options;
    return m_dice.chance(15) ? QString() : m_dice.pick(options);
}

FolderId Life::folderThere()
{
    const auto folders = there().folders();
    return folders[m_dice.between(1, static_cast<int>(folders.size()) - 1)].id;
}

InstanceId Life::someCopyThere()
{
    QList<InstanceId> copies;
    for (const ReleaseId release : std::as_const(m_owned))
        copies += there().copiesOf(release);
    return copies.isEmpty() ? InstanceId{} : m_dice.pick(copies);
}

void Life::websiteChanges()
{
    const int what = m_dice.below(100);
    if (what < 60)
        websiteChangesCopy();
    else if (what < 75)
        websiteChangesFolder();
    else
        websiteChangesWant();
    m_model.website(valuesOf(there()));
}

void Life::websiteChangesCopy()
{
    const InstanceId copy = someCopyThere();
    const int what = m_dice.below(100);
    if (!copy.isValid() || what < 14) {
        const ReleaseId release = m_dice.pick(m_owned);
        // Which of two is whose, nobody could tell.
        if (m_model.waitsForAdditionOf(release.value))
            return;
        const InstanceId made = there().add(release, folderThere());
        note(u"  website adds %1 of %2"_s.arg(made.value).arg(release.value));
        return;
    }
    const ReleaseId release = there().copy(copy)->release;
    // What the program has added and may look for stays where it is.
    const bool isFixed = m_model.isUnbound(copy.value);
    if (what < 26 && !isFixed) {
        note(u"  website removes %1 of %2"_s.arg(copy.value).arg(release.value));
        there().remove(copy);
    } else if (what < 45 && !isFixed) {
        const FolderId to = folderThere();
        note(u"  website moves %1 to %2"_s.arg(copy.value).arg(to.value));
        there().move(copy, to);
    } else if (what < 60) {
        const int stars = m_dice.below(6);
        note(u"  website rates %1 %2"_s.arg(release.value).arg(stars));
        there().rate(release, stars);
    } else if (what < 75) {
        const QString value = grade();
        note(u"  website grades %1 \"%2\""_s.arg(copy.value).arg(value));
        there().setField(copy, kSleeveCondition, value);
    } else {
        const QString value = text();
        note(u"  website notes %1 \"%2\""_s.arg(copy.value).arg(value));
        there().setField(copy, kNotesField, value);
    }
}

void Life::websiteChangesFolder()
{
    const FolderId folder = folderThere();
    const int what = m_dice.below(3);
    if (what == 0) {
        const QString name = u"Website %1"_s.arg(++m_names);
        note(u"  website makes folder %1 \"%2\""_s.arg(there().addFolder(name).value).arg(name));
    } else if (what == 1 && folder != kUncategorized) {
        const QString name = u"Website %1"_s.arg(++m_names);
        note(u"  website renames folder %1 \"%2\""_s.arg(folder.value).arg(name));
        there().renameFolder(folder, name);
    } else if (folder != kUncategorized && !m_model.needsFolder(QString::number(folder.value))
               && there().removeFolder(folder)) {
        note(u"  website deletes folder %1"_s.arg(folder.value));
    }
}

void Life::websiteChangesWant()
{
    const ReleaseId release = someWant();
    const demo::ServedWant *known = there().want(release);
    // Wanted here, removed there, and wanted there again before the user has decided: everything that can be said of it
    // then is right.
    const Seen now = seen();
    for (const char *kind : {"notes", "stars"}) {
        if (!known && now.waiting.value(key(kind, release.value)).state == "conflict"_L1)
            return;
    }
    const int what = m_dice.below(4);
    demo::ServedWant want = known ? *known : demo::ServedWant{release, QDateTime::currentDateTimeUtc(), 0, {}};
    if (known && what == 0) {
        note(u"  website no longer wants %1"_s.arg(release.value));
        there().removeWant(release);
        return;
    }
    if (what == 1)
        want.rating = m_dice.below(6);
    else
        want.notes = text();
    note(u"  website wants %1 %2 \"%3\""_s.arg(release.value).arg(want.rating).arg(want.notes));
    there().putWant(want);
}

void Life::userEdits()
{
    const Seen before = seen();
    const int what = m_dice.below(100);
    QList<InstanceId> shown;
    QList<InstanceId> removed;
    for (auto it = before.copies.cbegin(); it != before.copies.cend(); ++it) {
        if (m_owned.contains(ReleaseId{it->release}))
            (it->isRemoved ? removed : shown) += InstanceId{it.key()};
    }
    if (what < 12) {
        // The same one twice, above all.
        const bool same = m_dice.chance(60);
        apply(Edit::add(same ? m_owned.first() : m_dice.pick(m_owned), same ? kUncategorized : FolderId{2}));
    } else if (what < 18 && !removed.isEmpty()) {
        const InstanceId copy = m_dice.pick(removed);
        const auto *record = m_model.recordOf(copy.value);
        const bool isOpen = record && record->isWanted; // a conflict is decided otherwise
        if (!isOpen && record)
            apply(Edit::addAgain(copy));
    } else if (what < 26 && !m_undo.isEmpty()) {
        const auto step = m_undo.takeLast();
        note(u"  undo"_s);
        for (const Edit &edit : step)
            apply(edit);
    } else if (what < 68 && !shown.isEmpty()) {
        userEditsCopy(m_dice.pick(shown), before);
    } else if (what < 80) {
        userEditsFolder(before);
    } else {
        userEditsWant(before);
    }
}

void Life::userEditsCopy(InstanceId copy, const Seen &before)
{
    const int what = m_dice.below(100);
    if (what < 12) {
        apply(Edit::remove(copy));
    } else if (what < 35) {
        QList<qint64> folders{1};
        for (auto it = before.shown.lowerBound(u"name "_s);
             it != before.shown.cend() && it.key().startsWith(u"name "_s); ++it)
            folders += it.key().section(u' ', 1).toLongLong();
        // One that is gone there and still shown here is no place to go.
        const FolderId to{m_dice.pick(folders)};
        if (isLocal(to) || to == kUncategorized || there().folder(to))
            apply(Edit::move(copy, to));
    } else if (what < 55) {
        apply(Edit::rate(copy, m_dice.below(6)));
    } else if (what < 75) {
        apply(Edit::setField(copy, kSleeveCondition, grade()));
    } else {
        apply(Edit::setField(copy, kNotesField, m_dice.chance(15) ? QString() : text()));
    }
}

void Life::userEditsFolder(const Seen &before)
{
    const int what = m_dice.below(3);
    QList<qint64> folders;
    for (auto it = before.shown.lowerBound(u"name "_s); it != before.shown.cend() && it.key().startsWith(u"name "_s);
         ++it)
        folders += it.key().section(u' ', 1).toLongLong();
    if (what == 0 || folders.isEmpty()) {
        apply(Edit::makeFolder(u"Mine %1"_s.arg(++m_names)));
    } else if (what == 1) {
        apply(Edit::renameFolder({m_dice.pick(folders)}, u"Mine %1"_s.arg(++m_names)));
    } else {
        apply(Edit::deleteFolder({m_dice.pick(folders)}));
    }
}

void Life::userEditsWant(const Seen &before)
{
    const ReleaseId release = someWant();
    if (!before.shown.contains(key("want", release.value)))
        return apply(Edit::want(release));
    const int what = m_dice.below(4);
    if (what == 0)
        apply(Edit::dropWant(release));
    else if (what == 1)
        apply(Edit::rateWant(release, m_dice.below(6)));
    else
        apply(Edit::setWantNotes(release, m_dice.chance(10) ? QString() : text()));
}

void Life::apply(const Edit &edit)
{
    const Seen before = seen();
    const auto done = m_outbox->apply({edit}, m_clock.utc());
    note(u"  user: %1 copy %2 release %3 folder %4 field %5 \"%6\"%7"_s.arg(store::editKindName(edit.kind))
             .arg(edit.instance.value)
             .arg(edit.release.value)
             .arg(edit.folder.value)
             .arg(edit.field.value)
             .arg(edit.value, done ? QString() : u" -- "_s + done.error().detail));
    if (!done)
        return;
    m_undo += done->undo;
    tell(edit, before, seen(), done->instances.value(0), done->folder);
}

void Life::tell(const Edit &edit, const Seen &before, const Seen &after, InstanceId made, FolderId folder)
{
    const qint64 number = before.copyNumbers.value(edit.instance.value, edit.instance.value);
    MergeModel::Record *record = m_model.recordOf(number);
    const qint64 folderNumber = before.folderNumbers.value(edit.folder.value, edit.folder.value);
    const auto change = [&](const QString &property) {
        m_model.wants(property, before.shown.value(property), after.shown.value(property));
    };
    if (record && record->isRejoining && edit.kind == EditKind::Move)
        record->here.insert(u"folder"_s, after.shown.value(key("folder", number)));
    if (record && record->isRejoining && edit.kind == EditKind::Field)
        record->here.insert(u"field %1"_s.arg(edit.field.value), after.shown.value(key({number}, edit.field)));
    switch (edit.kind) {
    case EditKind::Rating:
        if (record && std::any_of(before.copies.begin(), before.copies.end(), [&](const test::StoredCopy &copy) {
                return copy.release == record->release && !copy.isRemoved && !copy.isLocal;
            }))
            change(key("rating", record->release));
        break;
    case EditKind::Move:
        if (record && record->isLocal)
            record->here.insert(u"folder"_s, after.shown.value(key("folder", number)));
        else if (record)
            change(key("folder", number));
        break;
    case EditKind::Field:
        if (record && record->isLocal)
            record->here.insert(u"field %1"_s.arg(edit.field.value), after.shown.value(key({number}, edit.field)));
        else if (record)
            change(key({number}, edit.field));
        break;
    case EditKind::Add:
        if (!edit.instance.isValid()) {
            m_model.added(made.value, edit.release.value);
            m_model.recordOf(made.value)->here.insert(u"folder"_s, after.shown.value(key("folder", made.value)));
        } else if (record) {
            m_model.wantsAgain(*record, after);
        }
        break;
    case EditKind::Remove:
        if (record)
            m_model.wantsGone(*record);
        break;
    case EditKind::MakeFolder:
        m_model.wantsFolder(folder.value, edit.value, after);
        break;
    case EditKind::RenameFolder:
        m_model.renamesFolder(folderNumber, before.shown.value(key("name", folderNumber)), edit.value, after);
        break;
    case EditKind::DeleteFolder:
        m_model.wantsNoFolder(folderNumber);
        break;
    case EditKind::Want:
        change(key("want", edit.release.value));
        if (edit.value == "1"_L1)
            m_model.wantsWith(edit.release.value, after);
        if (edit.value == "0"_L1 && !after.waiting.contains(key("want", edit.release.value))) {
            m_model.wantsNothingOf(key("notes", edit.release.value));
            m_model.wantsNothingOf(key("stars", edit.release.value));
        }
        break;
    case EditKind::WantNotes:
        change(key("notes", edit.release.value));
        break;
    case EditKind::WantRating:
        change(key("stars", edit.release.value));
        break;
    case EditKind::Restore:
        break;
    }
}

void Life::userPlays()
{
    const Seen before = seen();
    QList<qint64> shown;
    for (auto it = before.copies.cbegin(); it != before.copies.cend(); ++it) {
        if (!it->isRemoved && m_model.recordOf(it.key()))
            shown += it.key();
    }
    if (shown.isEmpty())
        return;
    const qint64 copy = m_dice.pick(shown);
    if (m_rig->writer.addPlay({copy}, u"A"_s, m_clock.utc()))
        ++m_model.recordOf(copy)->plays;
}

void Life::userDecides(int percent)
{
    const Seen all = seen();
    for (auto it = all.waiting.cbegin(); it != all.waiting.cend(); ++it) {
        if (!m_dice.chance(percent))
            continue;
        const Seen before = seen();
        const auto row = before.waiting.constFind(it.key());
        if (row == before.waiting.cend())
            continue;
        const bool isOfWant = it.key().startsWith(u"notes "_s) || it.key().startsWith(u"stars "_s);
        if (isOfWant && row->theirs && !before.shown.contains(u"want "_s + it.key().section(u' ', 1)))
            continue; // it is about to go, and this with it
        if (row->state == "conflict"_L1) {
            const bool mine = m_dice.chance(50);
            const auto done = m_outbox->resolve({row->id}, mine ? Side::Mine : Side::Discogs, m_clock.utc());
            note(u"  user takes %1 for %2: \"%3\" or \"%4\""_s.arg(mine ? u"mine"_s : u"theirs"_s, it.key(), row->value,
                                                                   row->theirs.value_or(u"(removed)"_s)));
            if (!done)
                complain(u"%1 could not be resolved: %2"_s.arg(it.key(), done.error().detail));
            else
                m_model.resolved(it.key(), mine, row->theirs, before, seen());
        } else if (row->state == "failed"_L1) {
            note(u"  user gives up %1"_s.arg(it.key()));
            if (const auto done = m_outbox->withdraw({row->id}, m_clock.utc()); !done)
                complain(u"%1 could not be withdrawn: %2"_s.arg(it.key(), done.error().detail));
            if (auto *record = m_model.recordOf(it.key().section(u' ', 1).toLongLong());
                record && it.key().startsWith(u"add "_s))
                m_model.wantsGone(*record);
            if (it.key().startsWith(u"delete "_s))
                m_model.wantsFolder(it.key().section(u' ', 1).toLongLong(), row->base, seen());
        }
    }
}

void Life::injectFaults()
{
    const int count = m_dice.below(4);
    for (int i = 0; i < count; ++i) {
        const std::array kinds{Fault::close(),     Fault::reset(),   Fault::status(500), Fault::html(502),
                               Fault::truncated(), Fault::badJson(), Fault::delay(3ms)};
        Fault fault = m_dice.pick(kinds);
        const std::array<QByteArray, 6> methods{"", "", "POST", "POST", "PUT", "DELETE"};
        fault = fault.forMethod(m_dice.pick(methods)).eachNth(m_dice.between(1, 4)).times(m_dice.between(1, 4));
        if (m_dice.chance(50))
            fault = fault.afterItTookEffect();
        note(u"  fault %1 %2 every %3, %4 times%5"_s.arg(int(fault.kind))
                 .arg(QString::fromLatin1(fault.method))
                 .arg(fault.every)
                 .arg(fault.count)
                 .arg(fault.afterEffect ? u" after its effect"_s : QString()));
        m_server.inject(fault);
    }
}

void Life::injectChanges()
{
    const bool user = m_dice.chance(50);
    const std::array<QString, 4> moments{u"folders/0/releases.*[?&]page=2(&|$)"_s, u"folders/0/releases"_s, u"/wants"_s,
                                         u"instances/"_s};
    const QString &moment = m_dice.pick(moments);
    note(u"  a change by %1 at %2"_s.arg(user ? u"the user"_s : u"the website"_s, moment));
    m_server.inject(Fault::before([this, user](demo::DiscogsServer &) {
                        if (user)
                            userEdits();
                        else
                            websiteChanges();
                    })
                        .on(moment)
                        .eachNth(m_dice.between(1, 3)));
}

Life::Run Life::run(Reach reach, bool isQuiet)
{
    const auto pass = m_rig->writer.openPass();
    m_model.runBegins();
    const SyncOutcome outcome = m_rig->sync({.reach = reach});
    m_server.clearFaults();
    Run run;
    run.isOk = outcome.isOk();
    run.isWhole = isQuiet && reach == Reach::Full && outcome.isOk() && outcome.warnings.isEmpty() && pass && !*pass;
    note(u"  %1: %2 pushed %3 %4"_s.arg(outcome.isOk() ? u"ok"_s : outcome.error->detail)
             .arg(outcome.warnings.join(u" | "_s))
             .arg(outcome.pushed)
             .arg(run.isWhole ? u"whole"_s : QString()));
    if (outcome.error && outcome.error->detail.contains("stuck"_L1))
        complain(u"the run never ended"_s);
    m_model.check(seen(), run.isWhole);
    return run;
}

void Life::killed()
{
    m_model.runBegins();
    const int after = m_dice.between(1, 20);
    note(u"killed after %1 requests"_s.arg(after));
    m_rig->syncer.start({.reach = m_dice.chance(35) ? Reach::Full : Reach::None});
    QSignalSpy heard(&m_server, &demo::DiscogsServer::requested);
    QTestEventLoop loop;
    const auto look = [&] {
        if (heard.size() >= after || !m_rig->syncer.isRunning())
            loop.exitLoop();
    };
    QObject::connect(&m_server, &demo::DiscogsServer::requested, &loop, look, Qt::QueuedConnection);
    QObject::connect(&m_rig->syncer, &sync::Syncer::finished, &loop, look);
    if (m_rig->syncer.isRunning())
        loop.enterLoopMSecs(20000);
    open();
    m_server.clearFaults();
    m_model.check(seen(), false);
}

void Life::step()
{
    const int what = m_dice.below(100);
    if (what < 22) {
        websiteChanges();
    } else if (what < 56) {
        userEdits();
    } else if (what < 59) {
        userPlays();
    } else if (what < 65) {
        userDecides(50);
    } else if (what < 67) {
        m_clock.jump(61s);
        note(u"a minute passes"_s);
    } else if (what < 69) {
        note(u"restart"_s);
        open();
    } else if (what < 81) {
        if (m_dice.chance(60))
            injectFaults();
        killed();
    } else {
        static constexpr std::array reaches{Reach::Full, Reach::Full, Reach::Quick, Reach::Due, Reach::None};
        const Reach reach = m_dice.pick(reaches);
        note(u"sync %1"_s.arg(int(reach)));
        const bool isQuiet = m_dice.chance(40);
        if (!isQuiet) {
            injectFaults();
            if (m_dice.chance(40))
                injectChanges();
        }
        run(reach, isQuiet);
    }
}

void Life::end()
{
    constexpr int kMostRuns = 8;
    m_server.clearFaults();
    note(u"the end"_s);
    for (int i = 0; i < kMostRuns; ++i) {
        m_clock.jump(16min);
        note(u"last sync %1"_s.arg(i));
        if (!run(Reach::Full, true).isOk)
            return complain(u"the last run failed"_s);
        if (seen().waiting.isEmpty() && i > 0)
            break;
        userDecides(100);
    }
    m_model.checkEnd(seen());
    QSqlQuery row(m_rig->database());
    if (!row.exec(u"PRAGMA integrity_check"_s) || !row.next() || row.value(0).toString() != "ok"_L1)
        complain(u"integrity_check: "_s + row.value(0).toString());
    if (!row.exec(u"PRAGMA foreign_key_check"_s) || row.next())
        complain(u"foreign_key_check: "_s + row.value(0).toString());
    row.finish();
}

} // namespace

/// Whatever happens on either side and in between, in the end both have what the rules of the merge say.
class TstEquality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySequenceEndsTheSame_data();
    void anySequenceEndsTheSame();
};

void TstEquality::anySequenceEndsTheSame_data()
{
    // VV_SEQUENCES of them from VV_SEED on: a failure names its own.
    const int count = qEnvironmentVariableIsSet("VV_SEQUENCES") ? qEnvironmentVariableIntValue("VV_SEQUENCES") : 25;
    const int first = qEnvironmentVariableIsSet("VV_SEED") ? qEnvironmentVariableIntValue("VV_SEED") : 1;
    QTest::addColumn<int>("seed");
    for (int i = 0; i < count; ++i)
        QTest::addRow("VV_SEED=%d", first + i) << first + i;
}

void TstEquality::anySequenceEndsTheSame()
{
    QFETCH(int, seed);
    const QTemporaryDir dir;
    Life life(static_cast<quint64>(seed), dir.filePath(u"vinylvault.db"_s));
    QVERIFY(life.begin());
    for (int i = 0; i < 60 && life.complaints().isEmpty(); ++i)
        life.step();
    if (life.complaints().isEmpty())
        life.end();
    // Longer than what Qt Test prints of a failure.
    if (!life.complaints().isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(life.log()));
    QVERIFY2(life.complaints().isEmpty(), qPrintable(life.complaints().join(u'\n')));
}

QTEST_GUILESS_MAIN(TstEquality)
#include "tst_equality.moc"
