// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/coverlabel.h"
#include "gui/pages.h"
#include "gui/record/imagestrip.h"
#include "gui/record/imageviewer.h"
#include "gui/record/linklabel.h"
#include "gui/record/links.h"
#include "gui/record/relatedlist.h"
#include "gui/record/zoomview.h"
#include "gui/searchfield.h"
#include "gui/windowharness.h"
#include "models/roles.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPointingDevice>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vv;
using Mode = test::WindowHarness::Mode;
using test::CollectionFixture;

/// Catches what would have opened in the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// The page of one record with everything on it, driven with keys and clicks in the real window.
class TstAlbumPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverything();
    void linksSearchAndLeadBack_data();
    void linksSearchAndLeadBack();
    void keysReachLinks();
    void tabGoesThroughThePageInOrder();
    void otherCopiesAndPressingsOpen();
    void numbersAreCopied();
    void opensTheBrowser();
    void playsAreTakenOut();
    void viewerShowsAllImages();
    void viewerZoomsAndPans();
    void viewerTakesFingers();
    void viewerSaysWhenItFails();
    void viewerKeepsTheFocus();
    void coverOpensTheViewer_data();
    void coverOpensTheViewer();
    void paneLeadsToThePage();
    void kioskHasNoBrowser();
    void editingKeepsThePage();
    void largeTextIsNotCut_data();
    void largeTextIsNotCut();
    void linesAreNotTooLong();

private:
    [[nodiscard]] static ReleaseDetail richDetail();
    [[nodiscard]] static QList<Copy> copies();
    [[nodiscard]] static test::FakeTransport::Answer picture(const net::HttpRequest &request);
    /// Opens the page of the first record, with all its details.
    [[nodiscard]] static bool openPage(test::WindowHarness &harness, const QSize &size = {1280, 800});
    [[nodiscard]] static gui::LinkLabel *labelWith(const test::WindowHarness &harness, const QString &words);
};

namespace {

QString imageUrl(int n)
{
    return u"http://127.0.0.1:1/%1.png"_s.arg(n);
}

} // namespace

ReleaseDetail TstAlbumPage::richDetail()
{
    ReleaseDetail detail = CollectionFixture::detail(1);
    detail.release.master = {77};
    detail.tracks[0].credits = {{{31}, u"Nell Featherby"_s, {}, {}, u"Written-By"_s, {}}};
    detail.credits = {{{30}, u"Bo Ravndalen"_s, {}, {}, u"Producer, Bass"_s, {}},
                      {{31}, u"Nell Featherby"_s, {}, {}, u"Bass"_s, u"A1"_s}};
    detail.companies = {{{40}, u"Norbeck Pressing"_s, u"12E"_s, u"Pressed By"_s}};
    detail.identifiers = {{u"Barcode"_s, u"4006381333931"_s, {}}};
    detail.notes = u"Recorded by [a=Bo Ravndalen]. [url=https://notes.example/]More[/url] <img src=x>"_s;
    detail.videos = {{u"https://video.example/1"_s, u"A film"_s, {}, 125}};
    detail.have = 1284;
    detail.want = 77;
    detail.images = {{true, imageUrl(1), imageUrl(1), 600, 600},
                     {false, imageUrl(2), imageUrl(2), 600, 400},
                     {false, imageUrl(3), imageUrl(3), 300, 300}};
    return detail;
}

QList<Copy> TstAlbumPage::copies()
{
    QList<Copy> all = CollectionFixture::copies(12);
    all[0].release.master = {77};
    Copy twin = all[0];
    twin.instance = CollectionFixture::instance(50);
    twin.folder = {2};
    Copy pressing = CollectionFixture::copy(1);
    pressing.instance = CollectionFixture::instance(51);
    pressing.release.id = CollectionFixture::release(51);
    pressing.release.master = {77};
    pressing.release.year = 1999;
    return all << twin << pressing;
}

test::FakeTransport::Answer TstAlbumPage::picture(const net::HttpRequest &request)
{
    if (request.url.path() == "/3.png"_L1)
        return test::FakeTransport::json(404, "{}");
    QImage image(request.url.path() == "/2.png"_L1 ? QSize(600, 400) : QSize(600, 600), QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return net::HttpReply{200, bytes, {{"content-type", "image/png"}}};
}

bool TstAlbumPage::openPage(test::WindowHarness &harness, const QSize &size)
{
    if (!harness.fixture.sync(copies())
        || !harness.fixture.writer().saveDetail(richDetail(), QDateTime::currentDateTimeUtc()))
        return false;
    if (!harness.open(size))
        return false;
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    const auto found = wall->model()->match(wall->model()->index(0, 0), models::InstanceRole,
                                            QVariant::fromValue(CollectionFixture::instance(1)), 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    wall->setCurrentIndex(found.constFirst());
    wall->setFocus();
    QTest::keyClick(wall, Qt::Key_Return);
    return harness.find<QWidget>("albumPage")->isVisible();
}

gui::LinkLabel *TstAlbumPage::labelWith(const test::WindowHarness &harness, const QString &words)
{
    const auto labels = harness.find<QWidget>("albumPage")->findChildren<gui::LinkLabel *>();
    for (gui::LinkLabel *label : labels) {
        if (label->isVisibleTo(harness.window.get()) && label->words().contains(words))
            return label;
    }
    return nullptr;
}

void TstAlbumPage::showsEverything()
{
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness));
    for (const char *section : {"creditsSection", "labelsSection", "identifiersSection", "communitySection",
                                "videosSection", "notesSection", "copiesSection", "pressingsSection"}) {
        auto *widget = harness.find<QWidget>(section);
        QVERIFY2(widget && widget->isVisibleTo(harness.window.get()), section);
    }
    QVERIFY(!harness.find<QWidget>("playsSection")->isVisible());
    QVERIFY(harness.find<QWidget>("imageStrip")->isVisible());
    QCOMPARE(harness.find<QWidget>("albumPage")->findChild<QLabel *>(u"sideTotals"_s)->text(),
             u"A 13:57 · B 11:19 · 25:16 in all"_s);
    for (const QString &words : {u"Bo Ravndalen, Nell Featherby (A1)"_s, u"Norbeck Pressing (12E)"_s,
                                 u"4006381333931"_s, u"1,284"_s, u"A film (2:05)"_s, u"Recorded by Bo Ravndalen."_s})
        QVERIFY2(labelWith(harness, words), qPrintable(words));
    // Who wrote a track is there for who asks.
    QVERIFY(!labelWith(harness, u"Written-By"_s));
    harness.find<QWidget>("albumPage")->findChild<QPushButton *>(u"trackCreditsButton"_s)->click();
    QVERIFY(labelWith(harness, u"Written-By Nell Featherby"_s));
}

void TstAlbumPage::largeTextIsNotCut_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isStacked");
    QTest::newRow("usual") << 100 << QSize(1280, 800) << false;
    QTest::newRow("large") << 200 << QSize(1280, 800) << false;
    QTest::newRow("large, small window") << 200 << QSize(800, 480) << true;
}

/// Nothing ends beyond the edge, where it could not even be scrolled to.
void TstAlbumPage::largeTextIsNotCut()
{
    QFETCH(int, scale);
    QFETCH(QSize, size);
    QFETCH(bool, isStacked);
    test::WindowHarness harness(12);
    harness.settings.setTextScale(scale);
    QVERIFY(openPage(harness, size));
    const auto *page = harness.find<QWidget>("albumPage");
    auto *scroll = page->findChild<QScrollArea *>();
    const auto widgets = scroll->widget()->findChildren<QWidget *>();
    const auto isCut = [scroll](const QWidget *each) {
        const int end = each->mapTo(scroll->widget(), QPoint(each->width(), 0)).x();
        return each->isVisible() && end > scroll->viewport()->width();
    };
    QTRY_VERIFY(std::ranges::none_of(widgets, isCut));
    const QLabel *number = labelWith(harness, u"4006381333931"_s);
    const auto labels = harness.find<QWidget>("identifiers")->findChildren<QLabel *>();
    const auto name = std::ranges::find(labels, u"Barcode"_s, &QLabel::text);
    QVERIFY(number && name != labels.cend());
    QCOMPARE(number->y() > (*name)->geometry().bottom(), isStacked);
    QCOMPARE((*name)->geometry().intersects(number->geometry()), false);
    scroll->ensureWidgetVisible(*name);
    test::keepPicture(*harness.window, u"album%1-%2"_s.arg(scale).arg(size.width()));
}

/// On a large screen a time is not so far from its track that the eye loses the line.
void TstAlbumPage::linesAreNotTooLong()
{
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness, {1920, 1080}));
    const auto *page = harness.find<QWidget>("albumPage");
    const auto *scroll = page->findChild<QScrollArea *>();
    const auto *cover = page->findChild<gui::CoverLabel *>();
    QTRY_COMPARE(scroll->width(), 720);
    QCOMPARE(cover->width(), 600);
    const auto *buttons = page->findChild<QWidget *>(u"backButton"_s);
    QVERIFY(buttons && buttons->mapTo(page, QPoint(buttons->width(), 0)).x() <= scroll->geometry().right() + 1);
}

void TstAlbumPage::linksSearchAndLeadBack_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("found");
    QTest::newRow("artist") << u"Marta Vellén"_s << u"artist:\"Marta Vellén\""_s << 3;
    QTest::newRow("credit") << u"Bo Ravndalen, Nell"_s << u"credit:\"Bo Ravndalen\""_s << 2;
    QTest::newRow("label") << u"Discos Sol"_s << u"label:\"Discos Sol\""_s << 14;
    QTest::newRow("year") << u"Discos Sol"_s << u"year:1974"_s << 2;
    QTest::newRow("style") << u"Ballad"_s << u"style:\"Ballad\""_s << 14;
}

void TstAlbumPage::linksSearchAndLeadBack()
{
    QFETCH(QString, label);
    QFETCH(QString, query);
    QFETCH(int, found);
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness));
    const QString title = harness.find<QLabel>("albumTitle")->text();
    gui::LinkLabel *words = labelWith(harness, label);
    QVERIFY(words);
    Q_EMIT words->linkActivated(gui::searchHref(query)); // as QLabel does; keysReachLinks() has the real key
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    QCOMPARE(harness.find<gui::SearchField>("searchField")->text(), query);
    QTRY_COMPARE(harness.find<QAbstractItemView>("collectionView")->model()->rowCount(), found);
    auto *back = harness.find<QPushButton>("backToRecordButton");
    QVERIFY(back->isVisible());
    QVERIFY(back->text().contains(title));
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QCOMPARE(harness.find<QLabel>("albumTitle")->text(), title);
    QVERIFY(!back->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    QCOMPARE(harness.find<gui::SearchField>("searchField")->text(), QString());
    QTRY_COMPARE(harness.find<QAbstractItemView>("collectionView")->model()->rowCount(), 14);
}

void TstAlbumPage::keysReachLinks()
{
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness));
    auto *artist = harness.find<QWidget>("albumPage")->findChild<gui::LinkLabel *>(u"recordArtist"_s);
    artist->setFocus(Qt::TabFocusReason);
    QTest::keyClick(artist, Qt::Key_Return);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    QCOMPARE(harness.find<gui::SearchField>("searchField")->text(), u"artist:\"Marta Vellén\""_s);
}

void TstAlbumPage::tabGoesThroughThePageInOrder()
{
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness));
    QTest::qWait(1); // what has no size yet cannot be reached
    auto *page = harness.find<QWidget>("albumPage");
    page->findChild<QWidget *>(u"cover"_s)->setFocus();
    QStringList names;
    QSet<QWidget *> seen;
    for (int i = 0; i < 200; ++i) {
        QWidget *focused = harness.window->focusWidget();
        QVERIFY(focused);
        if (!page->isAncestorOf(focused))
            break;
        if (!seen.contains(focused)) {
            seen.insert(focused);
            names += focused->objectName();
        }
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QVERIFY(names.size() > 15);
    const auto before = [&](const char *first, const char *second) {
        const auto one = names.indexOf(QString::fromLatin1(first));
        const auto two = names.indexOf(QString::fromLatin1(second));
        return one >= 0 && two >= 0 && one < two;
    };
    QVERIFY2(before("cover", "imageStrip"), qPrintable(names.join(u' ')));
    QVERIFY2(before("imageStrip", "recordArtist"), qPrintable(names.join(u' ')));
    QVERIFY2(before("recordArtist", "recordGenres"), qPrintable(names.join(u' ')));
    QVERIFY2(before("recordGenres", "trackCreditsButton"), qPrintable(names.join(u' ')));
    QVERIFY2(before("trackCreditsButton", "relatedRow"), qPrintable(names.join(u' ')));
    QVERIFY2(before("relatedRow", "releaseNotes"), qPrintable(names.join(u' ')));
    QVERIFY2(before("copyFactButton", "openOnDiscogsButton"), qPrintable(names.join(u' ')));
    QVERIFY2(before("openOnDiscogsButton", "albumPlayButton"), qPrintable(names.join(u' ')));
    QVERIFY2(before("albumPlayButton", "backButton"), qPrintable(names.join(u' ')));
    // And everything that has a name for the keyboard has one for ears.
    for (const QWidget *widget : std::as_const(seen)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                     || widget->objectName() == "discogsSource"_L1 || widget->inherits("vv::gui::StarsLabel"),
                 qPrintable(widget->objectName()));
    }
}

void TstAlbumPage::otherCopiesAndPressingsOpen()
{
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness));
    auto *pressings = harness.find<QWidget>("otherPressings");
    const auto rows = pressings->findChildren<gui::RelatedRow *>();
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows[0]->accessibleName().contains(u"1999"_s));
    rows[0]->setFocus();
    QTest::keyClick(rows[0], Qt::Key_Return);
    const auto origin
        = [&] { return harness.find<QWidget>("albumPage")->findChild<gui::LinkLabel *>(u"recordOrigin"_s)->words(); };
    QVERIFY2(origin().contains(u"1999"_s), qPrintable(origin()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(harness.find<QWidget>("otherPressings")->findChildren<gui::RelatedRow *>().size(), 2);
    QVERIFY(!harness.find<QWidget>("copiesSection")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY2(origin().contains(u"1974"_s), qPrintable(origin()));
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
}

void TstAlbumPage::numbersAreCopied()
{
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness));
    auto *copy = harness.find<QWidget>("identifiers")->findChild<QToolButton *>(u"copyFactButton"_s);
    QVERIFY(copy->accessibleName().contains(u"4006381333931"_s));
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"4006381333931"_s);
    harness.find<QPushButton>("copyLinkButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://www.discogs.com/release/101"_s);
}

void TstAlbumPage::opensTheBrowser()
{
    Browser browser;
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness));
    harness.find<QPushButton>("openOnDiscogsButton")->click();
    harness.find<QPushButton>("openMasterButton")->click();
    gui::LinkLabel *notes = harness.find<gui::LinkLabel>("releaseNotes");
    Q_EMIT notes->linkActivated(u"https://notes.example/"_s);
    Q_EMIT notes->linkActivated(u"file:///etc/passwd"_s);
    gui::LinkLabel *video = labelWith(harness, u"A film"_s);
    video->setFocus(Qt::TabFocusReason);
    QTest::keyClick(video, Qt::Key_Return);
    QCOMPARE(browser.opened,
             (QList<QUrl>{QUrl(u"https://www.discogs.com/release/101"_s), QUrl(u"https://www.discogs.com/master/77"_s),
                          QUrl(u"https://notes.example/"_s), QUrl(u"https://video.example/1"_s)}));
}

void TstAlbumPage::playsAreTakenOut()
{
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness));
    const auto copy = CollectionFixture::instance(1);
    qint64 last = 0;
    for (int i = 0; i < 7; ++i) {
        const auto id = harness.fixture.writer().addPlay(copy, u"A"_s, harness.clock.utc().addDays(i - 7));
        QVERIFY(id);
        last = *id;
    }
    Q_EMIT harness.backend.copyChanged(copy);
    auto *history = harness.find<QWidget>("playHistory");
    QVERIFY(harness.find<QWidget>("playsSection")->isVisibleTo(harness.window.get()));
    const auto buttons = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return history->findChildren<QToolButton *>(u"removePlayButton"_s);
    };
    QCOMPARE(buttons().size(), 5);
    auto *more = harness.find<QPushButton>("morePlaysButton");
    QCOMPARE(more->text(), u"Show 2 more"_s);
    more->click();
    QCOMPARE(buttons().size(), 7);
    buttons().constFirst()->click();
    QCOMPARE(harness.backend.removedPlays, QList<qint64>{last});
    harness.backend.undoable = true;
    Q_EMIT harness.backend.playChanged({.id = last, .copy = copy}, false, false);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Play removed"_s);
    QVERIFY(harness.find<QPushButton>("undoButton")->isVisible());
    harness.find<QPushButton>("undoButton")->click();
    QCOMPARE(harness.backend.undos, 1);
    Q_EMIT harness.backend.playChanged({.id = last, .copy = copy}, true, true);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Taken back: Play removed"_s);
    Q_EMIT harness.backend.playChanged({.id = last, .copy = copy}, true, false);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Play noted"_s);
}

void TstAlbumPage::viewerShowsAllImages()
{
    test::WindowHarness harness(12, Mode::Desktop, picture);
    QVERIFY(openPage(harness));
    auto *strip = harness.find<gui::ImageStrip>("imageStrip");
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Return);
    auto *viewer = harness.find<gui::ImageViewer>("imageViewer");
    QVERIFY(viewer && viewer->isVisible());
    QCOMPARE(viewer->size(), harness.window->size());
    QCOMPARE(viewer->current(), 1);
    QCOMPARE(harness.find<QLabel>("viewerCount")->text(), u"2 of 3"_s);
    auto *view = harness.find<gui::ZoomView>("imageView");
    QTRY_VERIFY(!harness.find<QLabel>("viewerState")->isVisible());
    // As large as fits, whatever its shape.
    QCOMPARE(view->geometryOfPicture().target().height(), 800.0);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(viewer->current(), 0);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(viewer->current(), 0);
    QVERIFY(!harness.find<QToolButton>("viewerPreviousButton")->isEnabled());
    QTest::mouseClick(harness.find<QToolButton>("viewerNextButton"), Qt::LeftButton);
    QCOMPARE(viewer->current(), 1);
    QCOMPARE(strip->current(), 1);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!viewer->isVisible());
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QVERIFY(strip->hasFocus());
}

void TstAlbumPage::viewerZoomsAndPans()
{
    test::WindowHarness harness(12, Mode::Desktop, picture);
    QVERIFY(openPage(harness, {1000, 700}));
    auto *strip = harness.find<gui::ImageStrip>("imageStrip");
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Space);
    auto *viewer = harness.find<gui::ImageViewer>("imageViewer");
    auto *view = harness.find<gui::ZoomView>("imageView");
    const gui::ZoomGeometry &place = view->geometryOfPicture();
    QTRY_VERIFY(!harness.find<QLabel>("viewerState")->isVisible());
    QVERIFY(place.isFitted());
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(!place.isFitted());
    QTest::keyClick(view, Qt::Key_Minus);
    QVERIFY(place.isFitted());
    const QPointF at(300, 200);
    const QPointF before = (at - place.target().topLeft()) / place.scale();
    QWheelEvent wheel(at, view->mapToGlobal(at), {}, {0, 480}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view, &wheel);
    const QPointF after = (at - place.target().topLeft()) / place.scale();
    QVERIFY(!place.isFitted());
    QVERIFY(qAbs(after.x() - before.x()) < 1 && qAbs(after.y() - before.y()) < 1);
    const QRectF was = place.target();
    QTest::mousePress(view, Qt::LeftButton, {}, {500, 400});
    QTest::mouseMove(view, {470, 390});
    QTest::mouseRelease(view, Qt::LeftButton, {}, {470, 390});
    QVERIFY(place.target().x() < was.x());
    QCOMPARE(viewer->current(), 0); // moving is not walking
    const QRectF moved = place.target();
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(place.target().x() < moved.x());
    QCOMPARE(viewer->current(), 0);
    QTest::keyClick(view, Qt::Key_0);
    QVERIFY(place.isFitted());
    QTest::mouseDClick(view, Qt::LeftButton, {}, {500, 350});
    QVERIFY(!place.isFitted());
    QTest::keyClick(view, Qt::Key_0);
    harness.window->resize(700, 500);
    QTRY_COMPARE(viewer->size(), harness.window->size());
    QCOMPARE(place.target().height(), 500.0);
    // A swipe over what fits is the way to the next one.
    QTest::mousePress(view, Qt::LeftButton, {}, {500, 250});
    QTest::mouseMove(view, {300, 255});
    QTest::mouseRelease(view, Qt::LeftButton, {}, {300, 255});
    QCOMPARE(viewer->current(), 1);
}

void TstAlbumPage::viewerTakesFingers()
{
    test::WindowHarness harness(12, Mode::Kiosk, picture);
    QVERIFY(openPage(harness, {800, 480}));
    QTest::mouseClick(harness.find<QWidget>("albumPage")->findChild<QWidget *>(u"cover"_s), Qt::LeftButton);
    auto *viewer = harness.find<gui::ImageViewer>("imageViewer");
    auto *view = harness.find<gui::ZoomView>("imageView");
    QTRY_VERIFY(!harness.find<QLabel>("viewerState")->isVisible());
    const gui::ZoomGeometry &place = view->geometryOfPicture();
    QPointingDevice *device = QTest::createTouchDevice();
    QTest::touchEvent(view, device).press(0, {300, 240}, view).press(1, {500, 240}, view);
    QTest::touchEvent(view, device).move(0, {200, 240}, view).move(1, {600, 240}, view);
    QTest::touchEvent(view, device).release(0, {200, 240}, view).release(1, {600, 240}, view);
    QVERIFY(!place.isFitted());
    QVERIFY(qAbs(place.scale() / place.fitScale() - 2) < 0.1);
    const qreal x = place.target().x();
    QTest::touchEvent(view, device).press(0, {400, 240}, view);
    QTest::touchEvent(view, device).move(0, {370, 240}, view);
    QTest::touchEvent(view, device).release(0, {370, 240}, view);
    QVERIFY(place.target().x() < x);
    QCOMPARE(viewer->current(), 0);
    for (int i = 0; i < 2; ++i) {
        QTest::touchEvent(view, device).press(0, {400, 240}, view);
        QTest::touchEvent(view, device).release(0, {400, 240}, view);
    }
    QVERIFY(place.isFitted());
    QTest::touchEvent(view, device).press(0, {500, 240}, view);
    QTest::touchEvent(view, device).move(0, {300, 240}, view);
    QTest::touchEvent(view, device).release(0, {300, 240}, view);
    QCOMPARE(viewer->current(), 1);
}

void TstAlbumPage::viewerSaysWhenItFails()
{
    test::WindowHarness harness(12, Mode::Desktop, picture);
    QVERIFY(openPage(harness));
    auto *strip = harness.find<gui::ImageStrip>("imageStrip");
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_End);
    QTest::keyClick(strip, Qt::Key_Return);
    auto *state = harness.find<QLabel>("viewerState");
    QTRY_VERIFY(state->text().contains(u"could not be loaded"_s));
    QVERIFY(state->isVisible());
}

void TstAlbumPage::viewerKeepsTheFocus()
{
    test::WindowHarness harness(12, Mode::Desktop, picture);
    QVERIFY(openPage(harness));
    auto *strip = harness.find<gui::ImageStrip>("imageStrip");
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Return);
    auto *viewer = harness.find<gui::ImageViewer>("imageViewer");
    for (int i = 0; i < 12; ++i) {
        QWidget *focused = harness.window->focusWidget();
        QVERIFY(viewer->isAncestorOf(focused));
        QVERIFY(!focused->accessibleName().isEmpty());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    // Arrows lead to the next image wherever the focus is, and letters do not search behind it.
    auto *close = harness.find<QToolButton>("viewerCloseButton");
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Right);
    QCOMPARE(viewer->current(), 1);
    QTest::keyClick(close, Qt::Key_Slash);
    QVERIFY(viewer->isVisible());
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!viewer->isVisible());
    // A page that goes takes it along.
    QTest::keyClick(strip, Qt::Key_Return);
    QVERIFY(viewer->isVisible());
    QTest::keyClick(harness.window->focusWidget(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!viewer->isVisible());
}

void TstAlbumPage::coverOpensTheViewer_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("key");
    QTest::newRow("click") << static_cast<int>(Mode::Desktop) << 0;
    QTest::newRow("Enter") << static_cast<int>(Mode::Desktop) << static_cast<int>(Qt::Key_Return);
    QTest::newRow("Space") << static_cast<int>(Mode::Desktop) << static_cast<int>(Qt::Key_Space);
    QTest::newRow("tap") << static_cast<int>(Mode::Kiosk) << 0;
}

void TstAlbumPage::coverOpensTheViewer()
{
    QFETCH(int, mode);
    QFETCH(int, key);
    const bool kiosk = static_cast<Mode>(mode) == Mode::Kiosk;
    test::WindowHarness harness(12, static_cast<Mode>(mode), picture);
    QVERIFY(openPage(harness, kiosk ? QSize(800, 480) : QSize(1280, 800)));
    auto *cover = harness.find<QWidget>("albumPage")->findChild<QWidget *>(u"cover"_s);
    if (key == 0)
        QTest::mouseClick(cover, Qt::LeftButton);
    else {
        cover->setFocus();
        QTest::keyClick(cover, static_cast<Qt::Key>(key));
    }
    auto *viewer = harness.find<gui::ImageViewer>("imageViewer");
    QVERIFY(viewer && viewer->isVisible());
    QTest::mouseClick(harness.find<QToolButton>("viewerCloseButton"), Qt::LeftButton);
    QVERIFY(!viewer->isVisible());
}

void TstAlbumPage::paneLeadsToThePage()
{
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness));
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    auto *open = harness.find<QPushButton>("openPageButton");
    QVERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    auto *pane = harness.find<QWidget>("detailPane");
    Q_EMIT pane->findChild<gui::LinkLabel *>(u"recordArtist"_s)->linkActivated(gui::searchHref(u"artist:\"Marta\""_s));
    QCOMPARE(harness.find<gui::SearchField>("searchField")->text(), u"artist:\"Marta\""_s);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QCOMPARE(harness.find<gui::SearchField>("searchField")->text(), QString());
}

void TstAlbumPage::kioskHasNoBrowser()
{
    test::WindowHarness harness(12, Mode::Kiosk, picture);
    QVERIFY(openPage(harness, {800, 480}));
    QVERIFY(!harness.find<QWidget>("recordLinks")->isVisible());
    QVERIFY(!harness.find<QWidget>("videosSection")->isVisible());
    QVERIFY(!harness.find<gui::LinkLabel>("releaseNotes")->text().contains(u"https://notes.example"_s));
    QVERIFY(harness.find<gui::LinkLabel>("releaseNotes")->words().contains(u"More"_s));
    auto *page = harness.find<QWidget>("albumPage");
    auto *strip = harness.find<QWidget>("imageStrip");
    QVERIFY(page->rect().contains(QRect(strip->mapTo(page, QPoint()), strip->size())));
    // Nothing is wider than there is room.
    const auto *scrolled = page->findChild<QScrollArea *>();
    QVERIFY(scrolled->widget()->width() <= scrolled->viewport()->width());
}

void TstAlbumPage::editingKeepsThePage()
{
    test::WindowHarness harness(12);
    QVERIFY(openPage(harness));
    auto *page = harness.find<QWidget>("albumPage");
    QTest::keyClick(harness.window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(page->findChild<QWidget *>(u"editForm"_s)->isVisible());
    for (const char *control : {"folderChoice", "field_1", "field_2"})
        QVERIFY2(page->findChild<QWidget *>(QString::fromLatin1(control))->isVisible(), control);
    QVERIFY(harness.find<QWidget>("creditsSection")->isVisibleTo(harness.window.get()));
    QTest::keyClick(harness.window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!page->findChild<QWidget *>(u"editForm"_s)->isVisible());
    QVERIFY(page->isVisible());
}

QTEST_MAIN(TstAlbumPage)
#include "tst_albumpage.moc"
