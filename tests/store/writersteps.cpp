// SPDX-License-Identifier: GPL-3.0-or-later
#include "writersteps.h"

#include "store/collectionreader.h"
#include "store/collectionwriter.h"
#include "store/localfacts.h"
#include "store/outbox.h"
#include "store/turntable.h"

#include <QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::test {

namespace {

using store::Edit;

constexpr int kCopies = 6;
constexpr int kKinds = 8;
constexpr FieldId kNotes{3};
constexpr qint64 kFirstCopy = 2148000000;
constexpr std::array<qint64, 2> kShelves{4, 5};

const QDateTime kStart = QDateTime::fromMSecsSinceEpoch(1760000000000, Qt::UTC);

enum Kind : int { Play, Note, Tags, Field, Rate, Move, Batch, Lend };

/// What a number stands for.
struct Step {
    explicit Step(int number)
        : kind(static_cast<Kind>(number % kKinds))
        , copy(number / kKinds % kCopies)
        , turn(number / kKinds / kCopies)
        , text(u"step %1 Größe 東京"_s.arg(number))
        , at(kStart.addSecs(number))
    {}
    [[nodiscard]] int rating() const { return turn % 5 + 1; }
    [[nodiscard]] FolderId shelf() const { return {kShelves[static_cast<std::size_t>(turn) % kShelves.size()]}; }
    [[nodiscard]] InstanceId instance() const { return {kFirstCopy + copy}; }

    Kind kind;
    int copy;
    int turn; ///< how often this kind was made of this copy before
    QString text;
    QDateTime at;
};

/// A copy as the steps leave it.
struct Shown {
    int plays = 0;
    QDateTime lastPlayed;
    QString note;
    QStringList tags;
    QString field;
    int rating = 0;
    FolderId folder{1};
    int loans = 0;
    bool isOut = false;

    void apply(const Step &step)
    {
        switch (step.kind) {
        case Play:
            ++plays;
            lastPlayed = step.at;
            break;
        case Note:
            note = step.text;
            break;
        case Tags:
            tags = {u"always"_s, step.text};
            break;
        case Field:
            field = step.text;
            break;
        case Rate:
            rating = step.rating();
            break;
        case Move:
            folder = step.shelf();
            break;
        case Batch:
            field = step.text;
            rating = step.rating();
            folder = step.shelf();
            break;
        case Lend:
            isOut = step.turn % 2 == 0;
            loans += isOut ? 1 : 0;
            break;
        }
    }
    [[nodiscard]] int edits() const
    {
        return (rating > 0 ? 1 : 0) + (folder.value != 1 ? 1 : 0) + (field.isEmpty() ? 0 : 1);
    }
    [[nodiscard]] QString line() const
    {
        return QStringList{QString::number(plays),
                           QString::number(lastPlayed.isValid() ? lastPlayed.toMSecsSinceEpoch() : 0),
                           note,
                           tags.join(u'+'),
                           field,
                           QString::number(rating),
                           QString::number(folder.value),
                           QString::number(loans),
                           isOut ? u"out"_s : u"in"_s}
            .join(u" | "_s);
    }
};

/// With the play that put it there: both are there, or none.
QString turntableLine(const std::optional<store::OnTurntable> &on)
{
    return on ? u"on: %1 %2"_s.arg(on->copy.value).arg(on->since.toMSecsSinceEpoch()) : u"nothing on"_s;
}

} // namespace

Result<void> makeWorkplace(const QSqlDatabase &db)
{
    store::CollectionWriter writer(db);
    if (auto saved = writer.saveFolders(
            {{{0}, u"All"_s, 0}, {{1}, u"Uncategorized"_s, 0}, {{4}, u"Left"_s, 0}, {{5}, u"Right"_s, 0}});
        !saved)
        return saved;
    if (auto saved = writer.saveFields({{kNotes, u"Notes"_s, vv::Field::Type::Textarea, 3, false, {}, 3}}); !saved)
        return saved;
    QList<Copy> copies;
    for (int i = 0; i < kCopies; ++i) {
        Copy copy;
        copy.instance = {kFirstCopy + i};
        copy.folder = {1};
        copy.added = kStart;
        copy.release.id = {1000 + i};
        copy.release.title = u"Title %1"_s.arg(i);
        copies += copy;
    }
    const auto pass = writer.beginPass(kStart);
    if (!pass)
        return fail(pass.error());
    if (const auto page = writer.savePage(*pass, {.page = 1, .copies = copies}, kStart); !page)
        return fail(page.error());
    if (const auto end = writer.finishPass(*pass, *pass, kStart); !end)
        return fail(end.error());
    return {};
}

Result<void> makeStep(const QSqlDatabase &db, int number)
{
    const Step step(number);
    const InstanceId copy = step.instance();
    const auto edit = [&](const QList<Edit> &edits) -> Result<void> {
        const auto done = store::Outbox(db).apply(edits, step.at);
        return done ? Result<void>() : fail(done.error());
    };
    store::LocalFacts facts(db);
    switch (step.kind) {
    case Play:
        return store::CollectionWriter(db).addPlay(copy, u"A"_s, step.at).map([](qint64) {});
    case Note:
        return facts.setNote(copy, step.text);
    case Tags:
        return facts.setTags(copy, {u"always"_s, step.text});
    case Field:
        return edit({Edit::setField(copy, kNotes, step.text)});
    case Rate:
        return edit({Edit::rate(copy, step.rating())});
    case Move:
        return edit({Edit::move(copy, step.shelf())});
    case Batch:
        return edit(
            {Edit::setField(copy, kNotes, step.text), Edit::rate(copy, step.rating()), Edit::move(copy, step.shelf())});
    case Lend:
        return step.turn % 2 == 0 ? facts.lend(copy, u"Mia"_s, step.at) : facts.giveBack(copy, step.at);
    }
    return {};
}

QStringList stateAfter(int last)
{
    std::array<Shown, kCopies> copies;
    std::optional<store::OnTurntable> on;
    for (int number = 1; number <= last; ++number) {
        const Step step(number);
        copies[static_cast<std::size_t>(step.copy)].apply(step);
        if (step.kind == Play)
            on = store::OnTurntable{.copy = step.instance(), .side = u"A"_s, .since = step.at};
    }
    QStringList state;
    int edits = 0;
    for (const Shown &copy : copies) {
        state += copy.line();
        edits += copy.edits();
    }
    return state << u"%1 edits"_s.arg(edits) << turntableLine(on);
}

Result<QStringList> stateOf(const QSqlDatabase &db)
{
    QStringList state;
    const store::CollectionReader reader(db);
    const store::LocalFacts facts(db);
    for (int i = 0; i < kCopies; ++i) {
        const InstanceId id{kFirstCopy + i};
        const auto detail = reader.detail(id);
        if (!detail)
            return fail(detail.error());
        const auto own = facts.of(id);
        if (!own)
            return fail(own.error());
        Shown shown{.plays = detail->plays,
                    .lastPlayed = detail->lastPlayed,
                    .note = own->note,
                    .tags = own->tags,
                    .field = {},
                    .rating = detail->copy.rating,
                    .folder = detail->copy.folder,
                    .loans = static_cast<int>(own->loans.size()),
                    .isOut = !own->loans.isEmpty() && !own->loans.first().returned.isValid()};
        for (const FieldValue &value : detail->copy.fields)
            shown.field = value.value;
        state += shown.line();
    }
    QSqlQuery count(db);
    if (!count.exec(u"SELECT count(*) FROM outbox"_s) || !count.next())
        return fail(Error::Kind::Storage, u"the outbox cannot be read"_s);
    const auto on = store::Turntable(db).now();
    if (!on)
        return fail(on.error());
    return state << u"%1 edits"_s.arg(count.value(0).toInt()) << turntableLine(*on);
}

} // namespace vv::test
