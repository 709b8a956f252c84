// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/collectionmodel.h"

#include "models/collectionfixture.h"
#include "models/library.h"
#include "models/roles.h"
#include "models/sorting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

class TstCollectionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutALibrary();
    void fillsWhenTheFileAppears();
    void saysWhatACellShows();
    void searches();
    void sorts();
    void keepsToAFolder();
    void refreshKeepsIndexes();
    void refreshResetsWhenNearlyAllIsNew();
    void readsFarRowsInBatches();
    void findsRowsByInstance();
    void refreshedRowIsReadAgain();
    void marksWhatWaits();
    void urgentEditsCountMost();
    void renumberedCopyKeepsItsRow();
    void saysWhyTheFileCannotBeRead();
    void sortingHasNames_data();
    void sortingHasNames();
};

void TstCollectionModel::isEmptyWithoutALibrary()
{
    models::Library library;
    models::CollectionModel model(library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.error());
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(test::CollectionFixture::instance(1)), -1);
}

void TstCollectionModel::fillsWhenTheFileAppears()
{
    models::Library library;
    models::CollectionModel model(library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTemporaryDir dir;
    library.open(dir.filePath(u"not there.db"_s));
    QVERIFY(!library.reader());
    QVERIFY(!library.error());

    test::CollectionFixture fixture;
    QVERIFY(fixture.isOk());
    QVERIFY(fixture.sync(fixture.copies(5)));
    QSignalSpy loaded(&model, &models::CollectionModel::loaded);
    library.open(fixture.file());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(loaded.size(), 1);
    library.open({});
    QCOMPARE(model.rowCount(), 0);
}

void TstCollectionModel::saysWhatACellShows()
{
    test::CollectionFixture fixture;
    Copy copy = fixture.copy(11);
    copy.rating = 5;
    QVERIFY(fixture.sync({copy}));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    const QModelIndex cell = model.index(0);
    QCOMPARE(cell.data().toString(), u"Blue Transit"_s);
    QCOMPARE(cell.data(models::TitleRole).toString(), u"Blue Transit"_s);
    QCOMPARE(cell.data(models::ArtistRole).toString(), u"Miles Okoye"_s);
    QCOMPARE(cell.data(models::YearRole).toInt(), 1961);
    QCOMPARE(cell.data(models::RatingRole).toInt(), 5);
    QCOMPARE(cell.data(models::InstanceRole).value<InstanceId>(), fixture.instance(11));
    QCOMPARE(cell.data(models::ReleaseRole).value<ReleaseId>(), fixture.release(11));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Blue Transit, Miles Okoye, 1961, rated 5"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Miles Okoye · 1961"_s));
}

void TstCollectionModel::searches()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(24)));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 24);
    model.setSelection({.query = u"okoye"_s});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(models::ArtistRole).toString(), u"Miles Okoye"_s);
    model.setSelection({.query = u"nobody has this"_s});
    QCOMPARE(model.rowCount(), 0);
    model.setSelection({.query = u"colour:red"_s});
    QVERIFY(!model.hints().isEmpty());
    model.setSelection({});
    QCOMPARE(model.rowCount(), 24);
    QVERIFY(model.hints().isEmpty());
}

void TstCollectionModel::sorts()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(12)));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    model.setSelection({.sort = store::SortKey::Added, .descending = true});
    QCOMPARE(model.instanceAt(0), fixture.instance(12));
    model.setSelection({.sort = store::SortKey::Added});
    QCOMPARE(model.instanceAt(0), fixture.instance(1));
}

void TstCollectionModel::keepsToAFolder()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(9)));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    model.setSelection({.folder = FolderId{2}});
    QCOMPARE(model.rowCount(), 5); // 1, 3, 5, 7, 9
}

void TstCollectionModel::refreshKeepsIndexes()
{
    test::CollectionFixture fixture;
    QList<Copy> copies = fixture.copies(30);
    QVERIFY(fixture.sync(copies));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSelection({.sort = store::SortKey::Title});
    const InstanceId kept = fixture.instance(7);
    const QPersistentModelIndex held = model.index(model.rowOf(kept));
    const QPersistentModelIndex gone = model.index(model.rowOf(fixture.instance(3)));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    copies.removeAt(2); // gone
    const InstanceId moved = copies[9].instance;
    copies[9].release.title = u"AAA comes first now"_s; // moves
    copies += fixture.copy(31);                         // new
    copies += fixture.copy(32);
    QVERIFY(fixture.sync(copies));
    model.refresh();

    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowCount(), 31);
    QVERIFY(held.isValid());
    QCOMPARE(held.data(models::InstanceRole).value<InstanceId>(), kept);
    QVERIFY(!gone.isValid());
    QCOMPARE(model.instanceAt(0), moved);
    QCOMPARE(model.index(0).data().toString(), u"AAA comes first now"_s);
    models::CollectionModel fresh(library);
    fresh.setSelection(model.selection());
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.instanceAt(row), fresh.instanceAt(row));
}

void TstCollectionModel::refreshResetsWhenNearlyAllIsNew()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(2)));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(fixture.sync(fixture.copies(900)));
    model.refresh();
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 900);
}

void TstCollectionModel::readsFarRowsInBatches()
{
    test::CollectionFixture fixture;
    const int count = models::CollectionModel::kCachedRows + 500;
    QVERIFY(fixture.sync(fixture.copies(count)));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    for (int row = 0; row < count; ++row) // more than the cache holds
        QVERIFY(!model.index(row).data().toString().isEmpty());
    QVERIFY(!model.index(0).data().toString().isEmpty());
}

void TstCollectionModel::findsRowsByInstance()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(9)));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    for (int row = 0; row < 9; ++row)
        QCOMPARE(model.rowOf(model.instanceAt(row)), row);
    const auto found = model.match(model.index(0), models::InstanceRole, QVariant::fromValue(model.instanceAt(4)), 1,
                                   Qt::MatchExactly);
    QCOMPARE(found, QModelIndexList{model.index(4)});
    QCOMPARE(model.instanceAt(99), InstanceId());
}

void TstCollectionModel::refreshedRowIsReadAgain()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(3)));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    const int row = model.rowOf(fixture.instance(2));
    QCOMPARE(model.index(row).data(models::PlaysRole).toInt(), 0);
    QVERIFY(fixture.writer().addPlay(fixture.instance(2), u"A"_s, QDateTime::currentDateTimeUtc()));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refreshRow(fixture.instance(2));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(row).data(models::PlaysRole).toInt(), 1);
}

void TstCollectionModel::marksWhatWaits()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(6)));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto data = [&](int n, int role) { return model.index(model.rowOf(fixture.instance(n))).data(role); };
    const auto state = [&](int n) { return data(n, models::EditStateRole); };
    store::PendingEdit move;
    move.edit = store::Edit::move(fixture.instance(2), {2});
    store::PendingEdit rating;
    rating.edit.kind = store::EditKind::Rating;
    rating.edit.release = fixture.release(3);
    rating.state = store::EditState::Conflict;
    model.setEdits({move, rating});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(state(2), QVariant(static_cast<int>(store::EditState::Pending)));
    QCOMPARE(state(3), QVariant(static_cast<int>(store::EditState::Conflict)));
    QCOMPARE(state(4), QVariant());
    QVERIFY(data(2, Qt::AccessibleTextRole).toString().endsWith(u"changes wait to be sent"_s));
    QVERIFY(data(3, Qt::AccessibleTextRole).toString().endsWith(u"a change needs you"_s));
    model.setEdits({move, rating});
    QCOMPARE(changed.size(), 1);
    model.refresh();
    QVERIFY(state(2).isValid()); // a sync does not forget them
    model.setEdits({});
    QCOMPARE(state(2), QVariant());
    QCOMPARE(state(3), QVariant());
}

void TstCollectionModel::urgentEditsCountMost()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(3)));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    store::PendingEdit waiting;
    waiting.edit = store::Edit::move(fixture.instance(2), {2});
    store::PendingEdit failed;
    failed.edit = store::Edit::setField(fixture.instance(2), kNotesField, u"x"_s);
    failed.state = store::EditState::Failed;
    for (const auto &edits : {QList{waiting, failed}, QList{failed, waiting}}) {
        model.setEdits(edits);
        QCOMPARE(model.index(model.rowOf(fixture.instance(2))).data(models::EditStateRole).toInt(),
                 static_cast<int>(store::EditState::Failed));
    }
}

void TstCollectionModel::renumberedCopyKeepsItsRow()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(6)));
    models::Library library;
    library.open(fixture.file());
    models::CollectionModel model(library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int row = model.rowOf(fixture.instance(2));
    const QPersistentModelIndex index = model.index(row);
    model.renumber(fixture.instance(2), {77});
    QCOMPARE(model.rowOf({77}), row);
    QCOMPARE(model.rowOf(fixture.instance(2)), -1);
    QVERIFY(index.isValid());
    model.renumber({12345}, {78}); // not among the rows
    QCOMPARE(model.rowOf({78}), -1);
    model.renumber({77}, fixture.instance(3)); // there already
    QCOMPARE(model.rowOf({77}), row);
}

void TstCollectionModel::saysWhyTheFileCannotBeRead()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"vinylvault.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    models::Library library;
    models::CollectionModel model(library);
    library.open(file.fileName());
    QVERIFY(library.error());
    QVERIFY(model.error());
    QCOMPARE(model.error()->kind, Error::Kind::Damaged);
    QCOMPARE(model.rowCount(), 0);
}

void TstCollectionModel::sortingHasNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("descending");
    QTest::newRow("artist") << u"artist"_s << int(store::SortKey::Artist) << false;
    QTest::newRow("added") << u"-added"_s << int(store::SortKey::Added) << true;
    QTest::newRow("tags, which no menu has") << u"tags"_s << int(store::SortKey::Tags) << false;
    QTest::newRow("last played") << u"-last_played"_s << int(store::SortKey::LastPlayed) << true;
}

void TstCollectionModel::sortingHasNames()
{
    QFETCH(QString, name);
    QFETCH(int, key);
    QFETCH(bool, descending);
    const models::Sorting sorting = models::sortingFromName(name);
    QCOMPARE(static_cast<int>(sorting.key), key);
    QCOMPARE(sorting.descending, descending);
    QCOMPARE(models::sortingName(sorting), name);
    QCOMPARE(models::sortingFromName(u"nonsense"_s), models::Sorting());
}

QTEST_GUILESS_MAIN(TstCollectionModel)
#include "tst_collectionmodel.moc"
