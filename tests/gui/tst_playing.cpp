// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/navdelegate.h"
#include "gui/playing/covertint.h"
#include "gui/playing/playingtext.h"
#include "gui/theme.h"
#include "models/nowplaying.h"
#include "models/roles.h"
#include "store/turntable.h"
#include "windowharness.h"

#include <QAbstractItemView>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTimerEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using Mode = gui::MainWindow::Mode;
using test::CollectionFixture;

namespace {

/// The window, with a backend that writes what it is asked to.
class PlayingHarness : public test::WindowHarness
{
public:
    explicit PlayingHarness(Mode mode = Mode::Desktop)
        : WindowHarness(6, mode)
    {
        clock.setUtc(QDateTime(QDate(2026, 3, 4), QTime(19, 0)).toUTC());
    }

    void know(int n) { QVERIFY(fixture.writer().saveDetail(fixture.detail(n), clock.utc())); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(key), modifiers);
        write();
    }
    /// What the backend was asked since.
    void write()
    {
        store::Turntable turntable(fixture.handle());
        for (const InstanceId copy : std::exchange(backend.played, {}))
            noted(turntable.putOn(copy, {}, clock.utc()).value());
        for (const auto &[copy, side] : std::exchange(backend.turned, {})) {
            if (const auto turned = turntable.turnTo(copy, side, clock.utc()).value())
                noted(*turned);
        }
        for (int i = std::exchange(backend.takeOffs, 0); i > 0; --i) {
            m_steps.append({{}, turntable.takeOff().value()});
            backend.undoable = true;
            Q_EMIT backend.takenOff(*m_steps.last().before, false);
        }
        for (int i = std::exchange(backend.undos, 0); i > 0; --i)
            takeBack();
    }
    void advance(std::chrono::seconds span)
    {
        clock.advance(span);
        auto *second = find<QTimer>("playingSecond");
        if (!second || !second->isActive())
            return;
        QTimerEvent now(second->timerId());
        QCoreApplication::sendEvent(second, &now);
    }
    void put(int n, const QString &side = {})
    {
        noted(store::Turntable(fixture.handle()).putOn(fixture.instance(n), side, clock.utc()).value());
    }
    [[nodiscard]] QWidget *page() const { return find<QWidget>("playingPage"); }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    /// Of the message in place of a record.
    [[nodiscard]] QString emptyTitle() const
    {
        const auto *title = page()->findChild<QLabel *>(u"messageTitle"_s);
        return title->isVisible() ? title->text() : QString();
    }
    [[nodiscard]] QString nowPlaying() const
    {
        const auto labels = find<QWidget>("sideList")->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->accessibleName().startsWith(u"Playing: "_s))
                return label->text();
        }
        return {};
    }
    [[nodiscard]] int plays(int n) const
    {
        return store::CollectionReader(fixture.handle()).detail(fixture.instance(n))->plays;
    }

private:
    void noted(const store::PutOn &done)
    {
        m_steps.append(done);
        backend.undoable = true;
        Q_EMIT backend.copyChanged(done.play.copy);
        Q_EMIT backend.playChanged(done.play, true, false);
    }
    void takeBack()
    {
        const store::PutOn step = m_steps.takeLast();
        if (step.play.id == 0) {
            QVERIFY(store::Turntable(fixture.handle()).putBack(*step.before));
            Q_EMIT backend.takenOff(*step.before, true);
            return;
        }
        QVERIFY(store::PlayLog(fixture.handle()).remove(step.play.id, step.before));
        Q_EMIT backend.playChanged(step.play, false, true);
    }

    QList<store::PutOn> m_steps;
};

} // namespace

class TstPlaying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOn();
    void playsByKeysOnly();
    void theNeedleMovesOn();
    void aSideEnds();
    void afterLongItSaysSince();
    void flipsAndIsDoneAndUndone();
    void anotherRecordTakesItsPlace();
    void aRestartRestores();
    void tracksThatAreNotKnown();
    void theFocusFollowsTheMainButton();
    void tracksThatCannotBeRead();
    void withoutDurations();
    void sidesOfASet();
    void leadsToTheRecord();
    void theSidebarSaysTheSide();
    void theKioskHasAllOfIt();
    void nothingMovesWhereItMustNot();
    void itCostsNothingWhenItIsNotSeen();
    void tintsStayReadable();
    void texts();
};

void TstPlaying::nothingIsOn()
{
    PlayingHarness harness;
    QVERIFY(harness.open());
    harness.press(Qt::Key_J);
    QVERIFY(harness.page()->isVisible());
    QCOMPARE(harness.emptyTitle(), u"Nothing is on"_s);
    harness.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    harness.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(harness.emptyTitle(), u"Nothing is on"_s);
    harness.press(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    harness.press(Qt::Key_2);
    auto *action = harness.page()->findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(action->hasFocus());
    const auto *other = harness.page()->findChild<QPushButton *>(u"choice0"_s);
    QVERIFY(other->isVisible());
    QVERIFY(action->geometry().bottom() < other->geometry().top());
    QTest::keyClick(action, Qt::Key_Space);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    QVERIFY(harness.find<QAbstractItemView>("collectionView")->currentIndex().isValid());
}

void TstPlaying::playsByKeysOnly()
{
    PlayingHarness harness;
    for (int n = 1; n <= 6; ++n)
        harness.know(n);
    QVERIFY(harness.open());
    QTest::keyClick(harness.window.get(), Qt::Key_Home);
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    QTest::keyClick(wall, Qt::Key_Right);
    const QString title = wall->currentIndex().data(models::TitleRole).toString();
    harness.press(Qt::Key_Return);
    harness.press(Qt::Key_J);
    QVERIFY(harness.page()->isVisible());
    QCOMPARE(harness.text("playingTitle"), title);
    QCOMPARE(harness.text("playingSide"), u"Side A · 13:57"_s);
    QCOMPARE(harness.nowPlaying(), u"Puerto sin nombre"_s);
    QCOMPARE(harness.text("playingElapsed"), u"0:00"_s);
    QCOMPARE(harness.text("playingLeft"), u"flip in 13:57"_s);
    QVERIFY(harness.find<QPushButton>("flipButton")->hasFocus());
    harness.press(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
}

void TstPlaying::theNeedleMovesOn()
{
    PlayingHarness harness;
    harness.know(2);
    QVERIFY(harness.open());
    harness.put(2);
    harness.press(Qt::Key_2);
    harness.advance(221s);
    QCOMPARE(harness.nowPlaying(), u"Puerto sin nombre"_s);
    harness.advance(1s);
    QCOMPARE(harness.nowPlaying(), u"La sal y la luna"_s);
    QCOMPARE(harness.text("playingElapsed"), u"3:42"_s);
    QCOMPARE(harness.text("playingLeft"), u"flip in 10:15"_s);
    QCOMPARE(harness.find<QProgressBar>("playingBar")->value(), 222);
    QCOMPARE(harness.find<QProgressBar>("playingBar")->maximum(), 837);
    QCOMPARE(harness.find<QWidget>("playingTimes")->accessibleName(),
             u"Side A, track 2 of 3, La sal y la luna, 3 minute(s), flip in 10 minute(s)"_s);
    QVERIFY(harness.text("playingEnded").isEmpty());
}

void TstPlaying::aSideEnds()
{
    PlayingHarness harness;
    harness.know(2);
    QVERIFY(harness.open());
    harness.put(2);
    harness.press(Qt::Key_2);
    harness.advance(837s);
    QCOMPARE(harness.text("playingEnded"), u"Side A has just ended – flip?"_s);
    QVERIFY(harness.nowPlaying().isEmpty());
    QVERIFY(harness.text("playingLeft").isEmpty());
    harness.advance(190s);
    QCOMPARE(harness.text("playingEnded"), u"Side A has ended 3 min ago – flip?"_s);
    QCOMPARE(harness.text("playingElapsed"), u"13:57"_s);
    harness.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    harness.advance(3600s);
    QCOMPARE(harness.text("playingEnded"), u"Side B has ended 48 min ago"_s); // there is nothing left to flip to
}

void TstPlaying::afterLongItSaysSince()
{
    PlayingHarness harness;
    harness.know(2);
    QVERIFY(harness.open());
    harness.put(2);
    harness.press(Qt::Key_2);
    harness.advance(3h + 1s);
    QVERIFY(harness.text("playingElapsed").startsWith(u"since "_s));
    QVERIFY(!harness.find<QProgressBar>("playingBar")->isVisible());
    QVERIFY(harness.text("playingEnded").isEmpty());
    QVERIFY(harness.nowPlaying().isEmpty());
}

void TstPlaying::flipsAndIsDoneAndUndone()
{
    PlayingHarness harness;
    harness.know(2);
    QVERIFY(harness.open());
    harness.put(2);
    QCOMPARE(harness.plays(2), 1);
    harness.advance(900s);
    harness.press(Qt::Key_2);
    auto *flip = harness.find<QPushButton>("flipButton");
    QCOMPARE(flip->text(), u"Flip to B"_s);
    QTest::keyClick(flip, Qt::Key_Space);
    harness.write();
    QCOMPARE(harness.text("playingSide"), u"Side B · 11:19"_s);
    QCOMPARE(harness.nowPlaying(), u"Noche en calma"_s);
    QCOMPARE(flip->text(), u"Flip to A"_s);
    QCOMPARE(harness.plays(2), 2);
    QCOMPARE(harness.text("undoText"), u"Side B noted"_s);
    QVERIFY(flip->hasFocus());
    QTest::keyClick(flip, Qt::Key_Tab);
    auto *done = harness.find<QPushButton>("doneButton");
    QVERIFY(done->hasFocus());
    QTest::keyClick(done, Qt::Key_Space);
    harness.write();
    QCOMPARE(harness.emptyTitle(), u"Nothing is on"_s);
    QCOMPARE(harness.plays(2), 2);
    QVERIFY(harness.page()->isAncestorOf(harness.window->focusWidget()));
    harness.press(Qt::Key_Z);
    QCOMPARE(harness.text("playingSide"), u"Side B · 11:19"_s);
    harness.press(Qt::Key_Z);
    QCOMPARE(harness.text("playingSide"), u"Side A · 13:57"_s);
    QCOMPARE(harness.plays(2), 1);
    QCOMPARE(harness.text("playingEnded"), u"Side A has ended 1 min ago – flip?"_s);
    harness.press(Qt::Key_Z);
    QCOMPARE(harness.emptyTitle(), u"Nothing is on"_s);
    QCOMPARE(harness.plays(2), 0);
}

void TstPlaying::anotherRecordTakesItsPlace()
{
    PlayingHarness harness;
    QVERIFY(harness.open());
    harness.put(2);
    harness.press(Qt::Key_2);
    const QString before = harness.text("playingTitle");
    harness.put(3);
    QVERIFY(harness.text("playingTitle") != before);
    harness.press(Qt::Key_Z);
    QCOMPARE(harness.text("playingTitle"), before);
}

void TstPlaying::aRestartRestores()
{
    PlayingHarness harness;
    harness.know(2);
    QVERIFY(harness.open());
    harness.put(2, u"B"_s);
    harness.window.reset();
    harness.clock.advance(450s);
    QVERIFY(harness.open());
    harness.press(Qt::Key_2);
    QCOMPARE(harness.text("playingSide"), u"Side B · 11:19"_s);
    QCOMPARE(harness.nowPlaying(), u"Entrada"_s);
    QCOMPARE(harness.text("playingElapsed"), u"7:30"_s);
    QCOMPARE(harness.text("playingLeft"), u"ends in 3:49"_s);
}

void TstPlaying::tracksThatAreNotKnown()
{
    PlayingHarness harness;
    QVERIFY(harness.open());
    harness.put(2, u"B"_s);
    harness.press(Qt::Key_2);
    QVERIFY(harness.text("playingUnknown").startsWith(u"The tracks are not known yet."_s));
    QCOMPARE(harness.text("playingSide"), u"Side B"_s);
    QVERIFY(!harness.find<QPushButton>("flipButton")->isVisible());
    QTRY_VERIFY(harness.backend.fetched.contains(harness.fixture.release(2)));
    harness.know(2);
    Q_EMIT harness.backend.detailReady(harness.fixture.release(2));
    QVERIFY(harness.text("playingUnknown").isEmpty());
    QCOMPARE(harness.nowPlaying(), u"Noche en calma"_s);
}

void TstPlaying::theFocusFollowsTheMainButton()
{
    PlayingHarness harness;
    QVERIFY(harness.open());
    harness.put(2, u"A"_s);
    harness.press(Qt::Key_2);
    auto *done = harness.find<QPushButton>("doneButton");
    auto *flip = harness.find<QPushButton>("flipButton");
    QVERIFY(done->hasFocus()); // there is nothing else to do while no track is known
    QTRY_VERIFY(harness.backend.fetched.contains(harness.fixture.release(2)));
    harness.know(2);
    Q_EMIT harness.backend.detailReady(harness.fixture.release(2));
    QVERIFY(flip->hasFocus());
    // Who has chosen a button keeps it.
    QTest::keyClick(flip, Qt::Key_Tab);
    QVERIFY(done->hasFocus());
    Q_EMIT harness.backend.copyChanged(harness.fixture.instance(2));
    QVERIFY(done->hasFocus());
}

void TstPlaying::tracksThatCannotBeRead()
{
    PlayingHarness harness;
    QVERIFY(harness.open());
    harness.put(2);
    harness.press(Qt::Key_2);
    QTRY_VERIFY(harness.backend.fetched.contains(harness.fixture.release(2)));
    const auto asked = harness.backend.fetched.size();
    Q_EMIT harness.backend.detailFailed(harness.fixture.release(2), Error{Error::Kind::Offline, u"no network"_s});
    QVERIFY(harness.text("playingUnknown").startsWith(u"No track list: "_s));
    auto *retry = harness.find<QPushButton>("playingRetryButton");
    QVERIFY(retry->isVisible());
    QTest::keyClick(retry, Qt::Key_Space);
    QVERIFY(harness.backend.fetched.size() > asked);
    QCOMPARE(harness.text("playingElapsed"), u"0:00"_s); // that much is known
}

void TstPlaying::withoutDurations()
{
    PlayingHarness harness;
    ReleaseDetail detail = harness.fixture.detail(2);
    for (Track &track : detail.tracks) {
        track.duration.clear();
        track.parts.clear();
    }
    QVERIFY(harness.fixture.writer().saveDetail(detail, harness.clock.utc()));
    QVERIFY(harness.open());
    harness.put(2);
    harness.press(Qt::Key_2);
    harness.advance(65s);
    QCOMPARE(harness.text("playingSide"), u"Side A"_s);
    QCOMPARE(harness.text("playingElapsed"), u"1:05"_s);
    QVERIFY(harness.text("playingLeft").isEmpty());
    QVERIFY(!harness.find<QProgressBar>("playingBar")->isVisible());
    QVERIFY(harness.nowPlaying().isEmpty());
}

void TstPlaying::sidesOfASet()
{
    PlayingHarness harness;
    ReleaseDetail detail = harness.fixture.detail(2);
    detail.tracks.clear();
    for (const auto position : {"A1"_L1, "B1"_L1, "C1"_L1, "D1"_L1}) {
        Track track;
        track.position = position;
        track.title = u"On "_s + position;
        track.duration = u"10:00"_s;
        detail.tracks += track;
    }
    QVERIFY(harness.fixture.writer().saveDetail(detail, harness.clock.utc()));
    QVERIFY(harness.open());
    harness.put(2);
    harness.press(Qt::Key_2);
    auto *flip = harness.find<QPushButton>("flipButton");
    QCOMPARE(flip->text(), u"Flip to B"_s);
    auto *others = harness.find<QPushButton>("otherSidesButton");
    QVERIFY(others->isVisible());
    const auto actions = harness.find<QMenu>("sidesMenu")->actions();
    QCOMPARE(actions.size(), 4);
    QVERIFY(actions[0]->isChecked());
    actions[1]->trigger();
    harness.write();
    QCOMPARE(flip->text(), u"Go on with side C"_s);
    QCOMPARE(harness.text("playingLeft"), u"ends in 10:00"_s);
    harness.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(harness.nowPlaying(), u"On C1"_s);
    QCOMPARE(flip->text(), u"Flip to D"_s);
}

void TstPlaying::leadsToTheRecord()
{
    PlayingHarness harness;
    harness.know(2);
    QVERIFY(harness.open());
    harness.put(2);
    harness.press(Qt::Key_2);
    const QString title = harness.text("playingTitle");
    auto *cover = harness.find<QWidget>("playingCover");
    cover->setFocus();
    QTest::keyClick(cover, Qt::Key_Return);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QCOMPARE(harness.text("albumTitle"), title);
    harness.press(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(harness.page()->isVisible());
}

void TstPlaying::theSidebarSaysTheSide()
{
    PlayingHarness harness;
    harness.know(2);
    QVERIFY(harness.open());
    const auto *entry = harness.find<QListWidget>("pageList")->item(1);
    QCOMPARE(entry->text(), u"Now playing"_s);
    QVERIFY(entry->data(gui::NavDelegate::kMarkRole).toString().isEmpty());
    harness.put(2);
    QCOMPARE(entry->data(gui::NavDelegate::kMarkRole).toString(), u"A"_s);
    QVERIFY(entry->data(Qt::AccessibleTextRole).toString().endsWith(u"Side A"_s));
    harness.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); // from another page
    QCOMPARE(entry->data(gui::NavDelegate::kMarkRole).toString(), u"B"_s);
}

void TstPlaying::theKioskHasAllOfIt()
{
    PlayingHarness harness(Mode::Kiosk);
    harness.know(2);
    QVERIFY(harness.open({800, 480}));
    harness.put(2);
    harness.find<QToolButton>("playingRailButton")->click();
    QVERIFY(harness.page()->isVisible());
    const double main = 12 * harness.window->screen()->physicalDotsPerInch() / 25.4 - 1.5;
    for (const char *name : {"flipButton", "doneButton"})
        QVERIFY2(harness.find<QWidget>(name)->height() >= main, name);
    harness.find<QAbstractButton>("playingBackButton")->click();
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    harness.find<QToolButton>("playingRailButton")->click();
    harness.window->resize(720, 1280);
    auto *cover = harness.find<QWidget>("playingCover");
    const auto *title = harness.find<QLabel>("playingTitle");
    const auto top = [&](const QWidget *widget) { return widget->mapTo(harness.page(), QPoint()).y(); };
    QTRY_VERIFY(top(title) > top(cover) + cover->height());
}

void TstPlaying::nothingMovesWhereItMustNot()
{
    for (const bool still : {false, true}) {
        PlayingHarness harness;
        harness.know(2);
        harness.settings.setReduceMotion(still);
        QVERIFY(harness.open());
        harness.put(2);
        harness.press(Qt::Key_2);
        const auto *frame = harness.find<QTimer>("turning");
        QVERIFY(frame);
        QCOMPARE(frame->isActive(), !still);
        harness.advance(840s); // the side has ended
        QVERIFY(!frame->isActive());
    }
}

void TstPlaying::itCostsNothingWhenItIsNotSeen()
{
    PlayingHarness harness;
    harness.know(2);
    QVERIFY(harness.open());
    harness.put(2);
    const auto *frame = harness.find<QTimer>("turning");
    QVERIFY(!frame->isActive());
    harness.press(Qt::Key_2);
    QVERIFY(frame->isActive());
    harness.press(Qt::Key_1);
    QVERIFY(!frame->isActive());
}

void TstPlaying::tintsStayReadable()
{
    QImage half(40, 40, QImage::Format_RGB32);
    half.fill(QColor(0x808080));
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 40; ++x)
            half.setPixelColor(x, y, QColor(0x1030c0));
    }
    const QColor colour = gui::coverColour(half);
    QVERIFY(colour.blue() > 140 && colour.red() < 60); // the grey half hardly counts
    QVERIFY(!gui::coverColour({}).isValid());
    using Scheme = gui::Theme::Scheme;
    for (const Scheme scheme : {Scheme::Dark, Scheme::Light, Scheme::ContrastDark, Scheme::ContrastLight}) {
        const QPalette palette = gui::Theme::palette(scheme);
        const QColor plain = palette.color(QPalette::Window);
        const bool contrast = scheme == Scheme::ContrastDark || scheme == Scheme::ContrastLight;
        QCOMPARE(gui::tintedGround(palette, {}), plain);
        QCOMPARE(gui::tintedGround(palette, Qt::red) == plain && gui::tintedGround(palette, colour) == plain, contrast);
        for (const QColor &cover :
             {colour, QColor(Qt::red), QColor(Qt::white), QColor(Qt::black), QColor(Qt::yellow)}) {
            for (const auto role : {QPalette::WindowText, QPalette::PlaceholderText, QPalette::Highlight}) {
                const double before = gui::Theme::contrast(plain, palette.color(role));
                const double now = gui::Theme::contrast(gui::tintedGround(palette, cover), palette.color(role));
                QVERIFY2(now >= std::min(4.5, before), qPrintable(QString::number(now)));
            }
        }
    }
}

void TstPlaying::texts()
{
    using namespace gui;
    QCOMPARE(sideText(u"A"_s), u"Side A"_s);
    QCOMPARE(sideText(u"AA"_s), u"Side AA"_s);
    QCOMPARE(sideText(u"2"_s), u"Disc 2"_s);
    QCOMPARE(sideText(u"CD"_s), u"CD"_s);
    QCOMPARE(sideText(u"LP1-A"_s), u"LP1-A"_s);
    QCOMPARE(sideText({}), QString());
    QCOMPARE(sideHeading({}, 3723), u"1:02:03"_s);
    QCOMPARE(goOnText(u"B"_s, u"A"_s), u"Flip to A"_s);
    QCOMPARE(goOnText(u"1"_s, u"2"_s), u"Go on with disc 2"_s);
    QCOMPARE(goOnText(u"D"_s, u"A"_s), u"Go on with side A"_s);
    QCOMPARE(endedText({}, 61, false), u"The record has ended 1 min ago"_s);
    const QLocale c = QLocale::c();
    const QDateTime now(QDate(2026, 3, 4), QTime(18, 0));
    QCOMPARE(sinceText(now.addSecs(-4 * 3600), now, c), u"since 14:00"_s);
    QVERIFY(sinceText(now.addDays(-1), now, c).contains(u"3 Mar"_s));
}

QTEST_MAIN(TstPlaying)
#include "tst_playing.moc"
