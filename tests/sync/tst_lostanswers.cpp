// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushscene.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace vv;
using vv::store::Edit;
using vv::sync::Reach;
using vv::test::PushScene;

/// What was sent, or maybe not, before the program ended: it arrives once, whatever the user has changed since.
class TstLostAnswers : public QObject, protected PushScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(12); }
    void cleanup() { end(); }
    void addsACopyOnce_data();
    void addsACopyOnce();
    void addsTheFirstCopyOnce();
    void twoAdditionsAreTwoCopies();
    void aListThatLagsMakesNoSecondCopy();
    void aLostAnswerIsNotSentTwice();
    void anAdditionIsMovedOnce_data();
    void anAdditionIsMovedOnce();
    void anAdditionThatWasTakenBackIsNotThere_data();
    void anAdditionThatWasTakenBackIsNotThere();
    void aCopyOfTheWebsiteIsNotTakenBack();
    void anAdditionThatWasTakenBackWaitsForTheList();
    void anAdditionThatWasTakenBackAndWantedAgainIsThere();
};

void TstLostAnswers::addsACopyOnce_data()
{
    QTest::addColumn<bool>("effect");
    QTest::newRow("the answer was lost") << true;
    QTest::newRow("the request was lost") << false;
}

void TstLostAnswers::addsACopyOnce()
{
    QFETCH(bool, effect);
    const ReleaseId release = there(copy(3))->release;
    const qsizetype before = m_server->collection().size();
    apply({Edit::add(release, kUncategorized)});
    // As after a kill: it was noted and maybe sent, and nobody has seen the answer.
    const store::PushList list(m_rig->database());
    auto edit = list.copyEdits(release)->first();
    edit.known = QSet<qint64>();
    const auto copies = m_server->collection().copiesOf(release);
    for (const InstanceId instance : copies)
        edit.known->insert(instance.value);
    store::PushList writing(m_rig->database());
    QVERIFY(writing.sending(edit, m_rig->clock().utc()));
    if (effect)
        m_server->collection().add(release, kUncategorized);
    m_clock.putForward(store::kMayLag);
    VV_SYNCED(.reach = Reach::Full);
    QCOMPARE(m_server->collection().size(), before + 1);
    isTheSame();
}

void TstLostAnswers::addsTheFirstCopyOnce()
{
    // Nothing of it was there before, and the answer is lost with the program.
    const ReleaseId release = there(copy(3))->release;
    const auto copies = m_server->collection().copiesOf(release);
    for (const InstanceId instance : copies)
        m_server->collection().remove(instance);
    VV_SYNCED(.reach = Reach::Full);
    const qsizetype before = m_server->collection().size();
    apply({Edit::add(release, kUncategorized)});
    const store::PushList list(m_rig->database());
    auto edit = list.copyEdits(release)->first();
    edit.known.emplace();
    store::PushList writing(m_rig->database());
    QVERIFY(writing.sending(edit, m_rig->clock().utc()));
    m_server->collection().add(release, kUncategorized);
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(m_server->collection().size(), before + 1);
    isTheSame();
}

void TstLostAnswers::twoAdditionsAreTwoCopies()
{
    // The first gets no answer and did not arrive; the second does.
    const ReleaseId release = there(copy(3))->release;
    const qsizetype before = m_server->collection().size();
    const auto made = m_outbox->apply({Edit::add(release, kUncategorized), Edit::add(release, kUncategorized)},
                                      m_rig->clock().utc());
    QVERIFY(made && made->instances.size() == 2);
    const store::PushList list(m_rig->database());
    store::PushList writing(m_rig->database());
    auto edits = *list.copyEdits(release);
    QCOMPARE(edits.size(), 2);
    for (store::PushEdit &edit : edits) {
        edit.known.emplace();
        const auto copies = m_server->collection().copiesOf(release);
        for (const InstanceId instance : copies)
            edit.known->insert(instance.value);
        QVERIFY(writing.sending(edit, m_rig->clock().utc()));
    }
    QVERIFY(writing.added(edits[1], m_server->collection().add(release, kUncategorized), m_rig->clock().utc()));
    m_clock.putForward(store::kMayLag);
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(m_server->collection().size(), before + 2);
    const store::SyncReader reader(m_rig->database());
    QVERIFY(*reader.currentNumber(made->instances[0]) != *reader.currentNumber(made->instances[1]));
    isTheSame();
}

/// Killed and started again at once, while the list lags behind by some seconds.
void TstLostAnswers::aListThatLagsMakesNoSecondCopy()
{
    const ReleaseId release = there(copy(3))->release;
    const qsizetype before = m_server->collection().size();
    apply({Edit::add(release, kUncategorized)});
    sentWithoutAnswer(store::PushList(m_rig->database()).copyEdits(release)->first(), copiesThere(release));
    QTimer::singleShot(std::chrono::seconds(2), m_server.get(),
                       [this, release] { m_server->collection().add(release, kUncategorized); });
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(writes(), 0);
    QCOMPARE(m_server->collection().size(), before + 1);
    isTheSame();
}

void TstLostAnswers::aLostAnswerIsNotSentTwice()
{
    // Killed after it was sent, and again after it had arrived.
    const store::PushList list(m_rig->database());
    store::PushList writing(m_rig->database());
    apply({Edit::setField(copy(0), kNotesField, u"mine"_s)});
    QVERIFY(writing.sending(list.copyEdits(there(copy(0))->release)->first(), m_rig->clock().utc()));
    m_server->collection().setField(copy(0), kNotesField, u"mine"_s);
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(writes(), 0);
    isTheSame();
}

void TstLostAnswers::anAdditionIsMovedOnce_data()
{
    addsACopyOnce_data();
}

void TstLostAnswers::anAdditionIsMovedOnce()
{
    QFETCH(bool, effect);
    const ReleaseId release = there(copy(3))->release;
    const qsizetype before = m_server->collection().size();
    const auto made = applied({Edit::add(release, kUncategorized)});
    sentWithoutAnswer(store::PushList(m_rig->database()).copyEdits(release)->first(), copiesThere(release));
    if (effect)
        m_server->collection().add(release, kUncategorized);
    apply({Edit::move(made.instances.first(), m_shelf)});
    m_clock.putForward(store::kMayLag);
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(m_server->collection().size(), before + 1);
    const auto now = store::SyncReader(m_rig->database()).currentNumber(made.instances.first()).value();
    QCOMPARE(there(now)->folder, m_shelf);
    isTheSame();
}

void TstLostAnswers::anAdditionThatWasTakenBackIsNotThere_data()
{
    addsACopyOnce_data();
}

void TstLostAnswers::anAdditionThatWasTakenBackIsNotThere()
{
    QFETCH(bool, effect);
    const ReleaseId release = there(copy(3))->release;
    const qsizetype before = m_server->collection().size();
    const auto made = applied({Edit::add(release, kUncategorized)});
    sentWithoutAnswer(store::PushList(m_rig->database()).copyEdits(release)->first(), copiesThere(release));
    if (effect)
        m_server->collection().add(release, kUncategorized);
    apply(made.undo);
    m_clock.putForward(store::kMayLag);
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(writes(), effect ? 1 : 0);
    QCOMPARE(m_server->collection().size(), before);
    isTheSame();
    VV_SYNCED(.reach = Reach::Full);
    isTheSame();
}

void TstLostAnswers::aCopyOfTheWebsiteIsNotTakenBack()
{
    // Maybe sent, taken back, and an hour later the user adds the record on the website.
    const ReleaseId release = there(copy(3))->release;
    const qsizetype before = m_server->collection().size();
    const auto made = applied({Edit::add(release, kUncategorized)});
    sentWithoutAnswer(store::PushList(m_rig->database()).copyEdits(release)->first(), copiesThere(release));
    apply(made.undo);
    m_server->collection().add(release, kUncategorized, m_clock.utc().addSecs(3600));
    m_clock.putForward(3700);
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(writes(), 0);
    QCOMPARE(m_server->collection().size(), before + 1);
    VV_SYNCED(.reach = Reach::Full);
    isTheSame();
}

void TstLostAnswers::anAdditionThatWasTakenBackWaitsForTheList()
{
    const ReleaseId release = there(copy(3))->release;
    const qsizetype before = m_server->collection().size();
    const auto made = applied({Edit::add(release, kUncategorized)});
    sentWithoutAnswer(store::PushList(m_rig->database()).copyEdits(release)->first(), copiesThere(release));
    apply(made.undo);
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(writes(), 0);
    m_server->collection().add(release, kUncategorized); // now it shows
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(m_server->collection().size(), before);
    isTheSame();
}

void TstLostAnswers::anAdditionThatWasTakenBackAndWantedAgainIsThere()
{
    const ReleaseId release = there(copy(3))->release;
    const qsizetype before = m_server->collection().size();
    const auto made = applied({Edit::add(release, kUncategorized)});
    sentWithoutAnswer(store::PushList(m_rig->database()).copyEdits(release)->first(), copiesThere(release));
    m_server->collection().add(release, kUncategorized);
    const auto removed = applied(made.undo);
    apply(removed.undo);
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(writes(), 0);
    QCOMPARE(m_server->collection().size(), before + 1);
    isTheSame();
}

QTEST_GUILESS_MAIN(TstLostAnswers)
#include "tst_lostanswers.moc"
