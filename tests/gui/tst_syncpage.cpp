// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/syncpage.h"

#include "gui/navdelegate.h"
#include "gui/windowharness.h"
#include "models/outboxrows.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using store::Edit;
using store::EditState;
using test::CollectionFixture;
using Mode = test::WindowHarness::Mode;
using Resolved = QList<std::pair<qint64, store::Side>>;

/// The entry of the sidebar that has this name.
static QListWidgetItem *itemOf(const QListWidget *pages, const QString &name)
{
    return pages->findItems(name, Qt::MatchExactly).value(0);
}

class TstSyncPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionIsEmptyAtFirst();
    void opensByKeyAndSidebar();
    void buttonsSync();
    void keysSayThatOneRuns_data();
    void keysSayThatOneRuns();
    void showsAllOfTheProgress();
    void saysWhenAndWhatNext();
    void saysWhatToDoOnAnError();
    void offersTheToken();
    void asksBeforeRemovingMany();
    void waitingEditsAreListed();
    void failedEditsCanBeRetried();
    void saysWhichFolderIsMissing();
    void conflictsAreDecided();
    void withdrawingAllAsksFirst();
    void removedOnDiscogsIsSaid();
    void keyboardKeepsItsPlace();
    void changesAreListedAndCleared();
    void removedCopiesComeBack();
    void historyIsListed();
    void warningsAreNoFailure();
    void listsFollowWhileShown();
    void longListsAreShownInSteps();
    void badgeCountsWhatNeedsTheUser();
    void opensARecord();
    void kioskHasItAll();

private:
    static QStringList texts(const QWidget *section)
    {
        QStringList found;
        const auto labels = section->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(section))
                found.append(label->text());
        }
        const auto buttons = section->findChildren<QPushButton *>(u"openRowButton"_s);
        for (const QPushButton *button : buttons) {
            if (button->isVisibleTo(section))
                found.append(button->accessibleName());
        }
        return found;
    }
    static QList<QPushButton *> buttons(const QWidget *section, const QString &name)
    {
        QList<QPushButton *> found;
        const auto all = section->findChildren<QPushButton *>(name);
        for (QPushButton *button : all) {
            if (button->isVisibleTo(section))
                found.append(button);
        }
        return found;
    }
};

void TstSyncPage::everySectionIsEmptyAtFirst()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    for (const char *name : {"conflictSection", "waitingSection", "changesSection", "removedSection"}) {
        const auto *section = harness.find<QWidget>(name);
        const auto *empty = section->findChild<QLabel *>(u"sectionEmpty"_s);
        QVERIFY2(section->isVisible() && empty->isVisible() && !empty->text().isEmpty(), name);
        QVERIFY2(buttons(section, {}).isEmpty(), name);
    }
}

void TstSyncPage::opensByKeyAndSidebar()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    QTest::keyClick(harness.window.get(), Qt::Key_6, Qt::ControlModifier);
    QVERIFY(harness.find<QWidget>("syncPage")->isVisible());
    QVERIFY(!harness.find<QWidget>("detailPane")->isVisible());
    QVERIFY(harness.find<QPushButton>("syncNowButton")->hasFocus());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    auto *pages = harness.find<QListWidget>("pageList");
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(itemOf(pages, u"Sync"_s)).center());
    QVERIFY(harness.find<QWidget>("syncPage")->isVisible());
}

void TstSyncPage::buttonsSync()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    harness.find<QPushButton>("syncNowButton")->click();
    harness.find<QPushButton>("fullSyncButton")->click();
    QCOMPARE(harness.backend.syncs, 1);
    QCOMPARE(harness.backend.fullSyncs, 1);
    harness.backend.begin();
    auto *cancel = harness.find<QPushButton>("cancelRunButton");
    QVERIFY(cancel->isVisible() && !harness.find<QPushButton>("syncNowButton")->isVisible());
    cancel->click();
    QVERIFY(!cancel->isEnabled());
    QCOMPARE(harness.backend.cancels, 1);
    harness.backend.finish({.error = Error{Error::Kind::Cancelled, {}}});
    QVERIFY(harness.find<QPushButton>("syncNowButton")->isVisible() && !cancel->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(harness.backend.fullSyncs, 2);
}

void TstSyncPage::keysSayThatOneRuns_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("F5") << Qt::KeyboardModifiers();
    QTest::newRow("Shift+F5") << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void TstSyncPage::keysSayThatOneRuns()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    harness.backend.begin();
    QVERIFY(!harness.find<QWidget>("noticeBar")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_F5, modifiers);
    QVERIFY(harness.find<QWidget>("noticeBar")->isVisible());
    QCOMPARE(harness.find<QLabel>("noticeText")->text(), u"A sync is running already."_s);
    QCOMPARE(harness.backend.syncs + harness.backend.fullSyncs, 0);
}

void TstSyncPage::showsAllOfTheProgress()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    harness.backend.begin();
    Progress progress{.phase = Progress::Phase::Collection,
                      .items = 1400,
                      .total = 3107,
                      .percent = 45,
                      .requests = 32,
                      .limit = 55,
                      .left = 23,
                      .errors = 2};
    progress.eta = 20s;
    harness.backend.report(progress);
    QCOMPARE(harness.find<QLabel>("panelHeading")->text(), u"Syncing 1,400 of 3,107"_s);
    QCOMPARE(harness.find<QProgressBar>("panelBar")->value(), 45);
    const QString text = harness.find<QLabel>("panelProgress")->text();
    for (const QString &part : {u"45 %"_s, u"about 20 s left"_s, u"32 "_s, u"23 of 55"_s, u"2 error"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    harness.backend.filling = {1240, 3107, 2040s};
    Q_EMIT harness.backend.detailsProgressed(harness.backend.filling);
    QCOMPARE(harness.find<QLabel>("panelDetails")->text(), u"1,240 of 3,107 detailed, about 34 min left"_s);
}

void TstSyncPage::saysWhenAndWhatNext()
{
    test::WindowHarness harness(3);
    harness.backend.next = harness.clock.utc().addDays(2);
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const QString text = harness.find<QLabel>("panelTimes")->text();
    QVERIFY2(text.startsWith(u"Last sync just now"_s) && text.contains(u"Next sync"_s), qPrintable(text));
    harness.backend.next = {};
    harness.backend.begin();
    harness.backend.finish();
    QVERIFY(!harness.find<QLabel>("panelTimes")->text().contains(u"Next sync"_s));
}

void TstSyncPage::saysWhatToDoOnAnError()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const auto *problem = harness.find<QLabel>("panelProblem");
    QVERIFY(!problem->isVisible());
    harness.backend.begin();
    harness.backend.finish({.error = Error{Error::Kind::Server, {}}});
    QVERIFY(problem->isVisible() && problem->text().contains(u"out of order"_s));
    QCOMPARE(harness.find<QPushButton>("syncNowButton")->text(), u"Try again"_s);
    harness.backend.begin();
    QVERIFY(!problem->isVisible());
    harness.backend.finish();
    QVERIFY(!problem->isVisible());
}

void TstSyncPage::offersTheToken()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    harness.backend.begin();
    harness.backend.finish({.error = Error{Error::Kind::NotAuthorised, {}}});
    auto *change = harness.find<QPushButton>("pageConnectButton");
    QVERIFY(change->isVisible() && !harness.find<QPushButton>("syncNowButton")->isVisible());
    change->click();
    QVERIFY(harness.find<QWidget>("welcomePage")->isVisible());
}

void TstSyncPage::asksBeforeRemovingMany()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const auto *question = harness.find<QWidget>("heldBackQuestion");
    harness.backend.begin();
    harness.backend.finish();
    QVERIFY(!question->isVisible());
    harness.backend.begin();
    harness.backend.finish({.heldBack = 250});
    QVERIFY(question->isVisible());
    QVERIFY(harness.find<QLabel>("heldBackText")->text().startsWith(u"250 "_s));
    harness.find<QPushButton>("heldBackNoButton")->click();
    QVERIFY(!question->isVisible());
    QCOMPARE(harness.backend.missingRemovals, 0);
    harness.backend.begin();
    harness.backend.finish({.heldBack = 250});
    harness.find<QPushButton>("heldBackYesButton")->click();
    QCOMPARE(harness.backend.missingRemovals, 1);
    harness.backend.begin();
    QVERIFY(!question->isVisible());
    harness.backend.finish({.heldBackWants = 30});
    QVERIFY(question->isVisible());
    QVERIFY(harness.find<QLabel>("heldBackText")->text().startsWith(u"30 "_s));
    harness.find<QPushButton>("heldBackYesButton")->click();
    QCOMPARE(harness.backend.missingRemovals, 2);
    harness.backend.begin();
    harness.window->showPage(u"collection"_s); // elsewhere it is said where to decide
    harness.backend.finish({.heldBack = 250});
    QVERIFY(harness.find<QLabel>("noticeText")->text().contains(u"Sync page"_s));
    QVERIFY(harness.find<QWidget>("noticeBar")->isVisible());
}

void TstSyncPage::waitingEditsAreListed()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    const qint64 rating = rows.addRating(CollectionFixture::release(1), u"1"_s, u"4"_s);
    const qint64 move = rows.add(Edit::move(CollectionFixture::instance(2), {2}), u"1"_s);
    QVERIFY(rating && move);
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const auto *section = harness.find<QWidget>("waitingSection");
    const QStringList said = texts(section);
    for (const QString &wanted : {u"Marta Vellén – Low Tide Letters"_s, u"Rating: 1 star(s) → 4 star(s)"_s,
                                  u"The Copper Hours – Signal & Ash"_s, u"Folder: Uncategorized → Jazz wall"_s, u"2"_s})
        QVERIFY2(said.contains(wanted), qPrintable(said.join(u'|')));
    QVERIFY(buttons(section, u"retryEditButton"_s).isEmpty());
    buttons(section, u"withdrawEditButton"_s).value(1)->click();
    QCOMPARE(harness.backend.withdrawn, QList<qint64>{move});
}

void TstSyncPage::failedEditsCanBeRetried()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    const qint64 failed = rows.add(Edit::move(CollectionFixture::instance(2), {2}), u"1"_s, EditState::Failed, {},
                                   u"There is no such folder."_s);
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const auto *section = harness.find<QWidget>("waitingSection");
    QVERIFY(texts(section).contains(u"There is no such folder."_s));
    buttons(section, u"retryEditButton"_s).value(0)->click();
    QCOMPARE(harness.backend.retried, QList<qint64>{failed});
}

void TstSyncPage::saysWhichFolderIsMissing()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    Edit make = Edit::makeFolder(u"Attic"_s);
    make.folder = {kFirstLocalId + 7};
    QVERIFY(rows.add(make, {}, EditState::Failed, {}, u"Too many folders."_s));
    QVERIFY(rows.add(Edit::move(CollectionFixture::instance(2), make.folder), u"1"_s));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const QStringList said = texts(harness.find<QWidget>("waitingSection"));
    QVERIFY2(said.contains(u"Waits for the folder “Attic”, which could not be made."_s), qPrintable(said.join(u'|')));
}

void TstSyncPage::conflictsAreDecided()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    const qint64 first
        = rows.addRating(CollectionFixture::release(1), u"1"_s, u"4"_s, EditState::Conflict, QString(u"2"_s));
    const qint64 second
        = rows.add(Edit::move(CollectionFixture::instance(2), {2}), u"1"_s, EditState::Conflict, QString(u"1"_s));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const auto *section = harness.find<QWidget>("conflictSection");
    const QStringList said = texts(section);
    for (const QString &wanted : {u"Rating"_s, u"Here: 4 star(s)"_s, u"On Discogs: 2 star(s)"_s, u"Here: Jazz wall"_s})
        QVERIFY2(said.contains(wanted), qPrintable(said.join(u'|')));
    QVERIFY(said.filter(u"Before: 1 star(s)"_s).size() == 1);
    QVERIFY(!harness.find<QWidget>("waitingSection")->findChild<QPushButton *>(u"withdrawEditButton"_s));
    buttons(section, u"keepMineButton"_s).value(0)->click();
    QCOMPARE(harness.backend.resolved, (Resolved{{first, store::Side::Mine}}));
    buttons(section, u"takeTheirsButton"_s).value(1)->click();
    QCOMPARE(harness.backend.resolved.constLast(), std::pair(second, store::Side::Discogs));
    harness.backend.resolved.clear();
    section->findChild<QPushButton *>(u"takeAllButton"_s)->click();
    QVERIFY(harness.backend.resolved.isEmpty()); // it cannot be taken back, so it is asked
    QVERIFY(harness.find<QLabel>("takeAllText")->text().contains(u"2 conflict(s)"_s));
    section->findChild<QPushButton *>(u"takeAllYesButton"_s)->click();
    QCOMPARE(harness.backend.resolved, (Resolved{{first, store::Side::Discogs}, {second, store::Side::Discogs}}));
    harness.backend.resolved.clear();
    section->findChild<QPushButton *>(u"keepAllButton"_s)->click();
    QVERIFY(harness.backend.resolved.isEmpty());
    section->findChild<QPushButton *>(u"keepAllYesButton"_s)->click();
    QCOMPARE(harness.backend.resolved, (Resolved{{first, store::Side::Mine}, {second, store::Side::Mine}}));
}

void TstSyncPage::withdrawingAllAsksFirst()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    QList<qint64> ids;
    for (int n = 1; n <= 3; ++n)
        ids.append(rows.add(Edit::move(CollectionFixture::instance(n), {9}), u"1"_s));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const auto *section = harness.find<QWidget>("waitingSection");
    const auto *question = harness.find<QWidget>("withdrawAllQuestion");
    auto *all = section->findChild<QPushButton *>(u"withdrawAllButton"_s);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QVERIFY(question->isVisible() && harness.backend.withdrawn.isEmpty());
    QVERIFY(harness.find<QPushButton>("withdrawAllNoButton")->hasFocus());
    QTest::keyClick(harness.window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!question->isVisible() && all->hasFocus());
    QVERIFY(harness.find<QWidget>("syncPage")->isVisible());
    QVERIFY(harness.backend.withdrawn.isEmpty());

    // One arrives on Discogs while it is asked: then it is not among those that are withdrawn.
    all->click();
    QVERIFY(rows.run(u"DELETE FROM outbox WHERE edit_id = ?"_s, {ids[1]}));
    Q_EMIT harness.backend.editsChanged();
    QTRY_COMPARE(buttons(section, u"withdrawEditButton"_s).size(), 2);
    QVERIFY(question->isVisible());
    harness.find<QPushButton>("withdrawAllYesButton")->click();
    QCOMPARE(harness.backend.withdrawn, (QList<qint64>{ids[0], ids[2]}));
    QVERIFY(!question->isVisible());

    all->click();
    QVERIFY(rows.run(u"DELETE FROM outbox"_s));
    Q_EMIT harness.backend.editsChanged();
    QTRY_VERIFY(!question->isVisible());
    QVERIFY(section->hasFocus());
}

void TstSyncPage::removedOnDiscogsIsSaid()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.add(Edit::move(CollectionFixture::instance(2), {2}), u"1"_s, EditState::Conflict));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    QVERIFY(texts(harness.find<QWidget>("conflictSection")).contains(u"On Discogs: removed"_s));
}

void TstSyncPage::keyboardKeepsItsPlace()
{
    test::WindowHarness harness(6);
    test::OutboxRows rows(harness.fixture.file());
    QList<qint64> ids;
    for (int n = 1; n <= 5; ++n)
        ids.append(rows.add(Edit::move(CollectionFixture::instance(n), {9}), u"1"_s));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const auto *section = harness.find<QWidget>("waitingSection");
    const auto vanish = [&](qint64 id) {
        const auto before = buttons(section, u"withdrawEditButton"_s).size();
        const bool ran = rows.run(u"DELETE FROM outbox WHERE edit_id = ?"_s, {id});
        Q_EMIT harness.backend.editsChanged();
        return ran && QTest::qWaitFor([&] { return buttons(section, u"withdrawEditButton"_s).size() == before - 1; });
    };
    // Which edit Space is about, found out by pressing it.
    const auto at = [&] {
        harness.backend.withdrawn.clear();
        QTest::keyClick(harness.window->focusWidget(), Qt::Key_Space);
        return harness.backend.withdrawn.value(0);
    };
    buttons(section, u"withdrawEditButton"_s).value(2)->setFocus();
    QCOMPARE(at(), ids[2]);
    QVERIFY(vanish(ids[0])); // above it: it stays the same edit
    QCOMPARE(at(), ids[2]);
    QVERIFY(vanish(ids[2])); // itself: the next one
    QCOMPARE(at(), ids[3]);
    QVERIFY(rows.run(u"UPDATE outbox SET edit_id = ? WHERE edit_id = ?"_s, {-1, ids[4]}));
    Q_EMIT harness.backend.editsChanged();
    QTRY_COMPARE(buttons(section, u"withdrawEditButton"_s).size(), 3);
    QTRY_COMPARE(buttons(section, u"withdrawEditButton"_s).value(2)->hasFocus(), true);
    QCOMPARE(at(), ids[3]);  // one came before it
    QVERIFY(vanish(ids[3])); // the last one: the one before
    QCOMPARE(at(), ids[1]);
    QVERIFY(vanish(ids[1]));
    QVERIFY(vanish(-1));
    QVERIFY(section->hasFocus()); // and nothing that a key could set off
}

void TstSyncPage::changesAreListedAndCleared()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.changeInCatalogue(CollectionFixture::release(3), u"year"_s, u""_s, u"1968"_s));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const auto *section = harness.find<QWidget>("changesSection");
    const QStringList said = texts(section);
    QVERIFY2(said.contains(u"Year: none → 1968"_s), qPrintable(said.join(u'|')));
    QVERIFY(said.contains(u"Ibrahim Saré Trio – Dust Road Sessions"_s));
    section->findChild<QPushButton *>(u"clearChangesButton"_s)->click();
    QCOMPARE(harness.backend.forgets, 1);
}

void TstSyncPage::removedCopiesComeBack()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    const InstanceId copy = CollectionFixture::instance(4);
    QVERIFY(harness.fixture.writer().addPlay(copy, {}, harness.clock.utc()));
    QVERIFY(rows.run(u"UPDATE albums SET removed_at = ? WHERE instance_id = ?"_s,
                     {harness.clock.utc().addDays(-5).toMSecsSinceEpoch(), copy.value}));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const auto *section = harness.find<QWidget>("removedSection");
    const QStringList said = texts(section);
    QVERIFY2(said.contains(u"Removed 5 days ago · 1 play(s)"_s), qPrintable(said.join(u'|')));
    buttons(section, u"restoreButton"_s).value(0)->click();
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::restore(copy)});
    buttons(section, u"addAgainButton"_s).value(0)->click();
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::addAgain(copy)});
}

void TstSyncPage::historyIsListed()
{
    test::WindowHarness harness(3);
    const QDateTime then = harness.clock.utc().addSecs(-3600);
    QVERIFY(harness.fixture.writer().logRun({.kind = u"push"_s,
                                             .started = then,
                                             .finished = then.addSecs(12),
                                             .result = u"failed"_s,
                                             .error = u"the server said no"_s,
                                             .changes = {3, 0, 1},
                                             .items = 3,
                                             .requests = 14,
                                             .pushed = 2,
                                             .conflicts = 0}));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const QStringList said = texts(harness.find<QWidget>("historySection"));
    QVERIFY2(said.contains(u"Failed after 12 s · 3 added · 1 removed · 2 sent · 14 request(s)"_s),
             qPrintable(said.join(u'|')));
    QVERIFY(said.contains(u"the server said no"_s));
    QCOMPARE(said.filter(u"Sending changes"_s).size(), 1);
}

void TstSyncPage::warningsAreNoFailure()
{
    test::WindowHarness harness(3);
    const QDateTime then = harness.clock.utc().addSecs(-3600);
    const auto log = [&](const QString &result, const QString &error) {
        return harness.fixture.writer().logRun({.kind = u"full"_s,
                                                .started = then,
                                                .finished = then.addSecs(12),
                                                .result = result,
                                                .error = error,
                                                .changes = {},
                                                .items = 3,
                                                .requests = 14,
                                                .pushed = 0,
                                                .conflicts = 0});
    };
    QVERIFY(log(u"ok"_s, u"one item was skipped"_s) && log(u"cancelled"_s, u"another one"_s)
            && log(u"failed"_s, u"the server said no"_s));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    QHash<QString, QString> kinds;
    const auto labels = harness.find<QWidget>("historySection")->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        kinds.insert(label->text(), label->property("kind").toString());
    QCOMPARE(kinds.value(u"one item was skipped"_s), u"muted"_s);
    QCOMPARE(kinds.value(u"another one"_s), u"muted"_s);
    QCOMPARE(kinds.value(u"the server said no"_s), u"danger"_s);
}

void TstSyncPage::listsFollowWhileShown()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.changeInCatalogue(CollectionFixture::release(3), u"title"_s, u"a"_s, u"b"_s));
    Q_EMIT harness.backend.editsChanged();
    QTRY_VERIFY(texts(harness.find<QWidget>("changesSection")).contains(u"Title: a → b"_s));
    QVERIFY(rows.addRating(CollectionFixture::release(1), u"1"_s, u"4"_s));
    Q_EMIT harness.backend.syncFinished({});
    QTRY_COMPARE(buttons(harness.find<QWidget>("waitingSection"), u"withdrawEditButton"_s).size(), 1);
}

void TstSyncPage::longListsAreShownInSteps()
{
    constexpr int kEdits = 2 * gui::SyncSection::kMostRows + 10;
    test::WindowHarness harness(kEdits);
    test::OutboxRows rows(harness.fixture.file());
    for (int n = 1; n <= kEdits; ++n)
        QVERIFY(rows.add(Edit::move(CollectionFixture::instance(n), {9}), u"1"_s));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    const auto *section = harness.find<QWidget>("waitingSection");
    const auto shown = [section] { return buttons(section, u"withdrawEditButton"_s); };
    auto *more = section->findChild<QPushButton *>(u"showMoreButton"_s);
    QCOMPARE(shown().size(), gui::SyncSection::kMostRows);
    QVERIFY(more && more->isVisible());
    QCOMPARE(more->text(), u"Show 40 more"_s);

    QTRY_VERIFY(section->height() > harness.window->height()); // it is laid out
    section->findChild<QPushButton *>(u"withdrawAllButton"_s)->setFocus();
    QTest::keyClick(harness.window->focusWidget(), Qt::Key_Tab);
    QVERIFY(buttons(section, u"openRowButton"_s).constFirst()->hasFocus());
    shown().constLast()->setFocus();
    QTest::keyClick(harness.window->focusWidget(), Qt::Key_Tab);
    QVERIFY(more->hasFocus());
    QVERIFY(!more->visibleRegion().isEmpty());
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(shown().size(), 80);
    QCOMPARE(more->text(), u"Show 10 more"_s);
    QVERIFY(buttons(section, u"openRowButton"_s).value(40)->hasFocus());
    more->click();
    QCOMPARE(shown().size(), kEdits);
    QVERIFY(!more->isVisible());
    Q_EMIT harness.backend.editsChanged();
    QTest::qWait(0);
    QCOMPARE(shown().size(), kEdits);
}

void TstSyncPage::badgeCountsWhatNeedsTheUser()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    const auto *item = itemOf(harness.find<QListWidget>("pageList"), u"Sync"_s);
    QCOMPARE(item->data(gui::NavDelegate::kBadgeRole).toInt(), 0);
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.addRating(CollectionFixture::release(1), u"1"_s, u"4"_s));
    QVERIFY(rows.addRating(CollectionFixture::release(2), u"1"_s, u"4"_s, EditState::Conflict, QString(u"2"_s)));
    QVERIFY(rows.addRating(CollectionFixture::release(3), u"1"_s, u"4"_s, EditState::Failed));
    Q_EMIT harness.backend.editsChanged();
    QTRY_COMPARE(item->data(gui::NavDelegate::kBadgeRole).toInt(), 2);
    QVERIFY(item->data(Qt::AccessibleTextRole).toString().contains(u'2'));
    QVERIFY(rows.run(u"DELETE FROM outbox"_s));
    Q_EMIT harness.backend.editsChanged();
    QTRY_COMPARE(item->data(gui::NavDelegate::kBadgeRole).toInt(), 0);
}

void TstSyncPage::opensARecord()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.add(Edit::move(CollectionFixture::instance(2), {2}), u"1"_s));
    QVERIFY(harness.open());
    harness.window->showPage(u"sync"_s);
    buttons(harness.find<QWidget>("waitingSection"), u"openRowButton"_s).value(0)->click();
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QCOMPARE(harness.find<QLabel>("albumTitle")->text(), u"Signal & Ash"_s);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("syncPage")->isVisible());
}

void TstSyncPage::kioskHasItAll()
{
    test::WindowHarness harness(5, Mode::Kiosk);
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.addRating(CollectionFixture::release(1), u"1"_s, u"4"_s, EditState::Conflict, QString(u"2"_s)));
    QVERIFY(harness.open({800, 480}));
    QVERIFY(harness.find<QWidget>("syncBadge")->isVisible());
    harness.find<QToolButton>("syncRailButton")->click();
    QVERIFY(harness.find<QWidget>("syncPage")->isVisible());
    const double least = 9 * harness.window->screen()->physicalDotsPerInch() / 25.4 - 1.5;
    const auto all = harness.find<QWidget>("syncPage")->findChildren<QPushButton *>();
    for (const QPushButton *button : all) {
        if (button->isVisible())
            QTRY_VERIFY2(button->height() >= least, qPrintable(button->objectName())); // once it is laid out
    }
    buttons(harness.find<QWidget>("conflictSection"), u"keepMineButton"_s).value(0)->click();
    QCOMPARE(harness.backend.resolved.size(), 1);
}

QTEST_MAIN(TstSyncPage)
#include "tst_syncpage.moc"
