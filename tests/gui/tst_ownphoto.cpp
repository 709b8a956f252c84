// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/coverlabel.h"
#include "gui/ownphoto.h"
#include "gui/windowharness.h"
#include "models/roles.h"
#include "store/photos.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using test::CollectionFixture;

namespace {

QByteArray png()
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Whether it was taken.
bool drop(QWidget *target, const QPoint &at, const QMimeData &mime)
{
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    if (!move.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
    return event.isAccepted();
}

} // namespace

/// The user's own photo in the place of a cover.
class TstOwnPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAPicture_data();
    void whatIsAPicture();
    void isDroppedOnACell();
    void isDroppedOnTheCoverBeside();
    void isDroppedOnTheCoverOfThePage();
    void isChosenFromTheMenu();
    void isTakenAwayFromTheMenu();
    void theFormHasBothWays();
    void theKioskHasNoFiles();
    void undoBarSaysWhatWasDone();
    void isShownEverywhere();

private:
    static QAbstractItemView *wall(const test::WindowHarness &harness)
    {
        return harness.find<QAbstractItemView>("collectionView");
    }
    static QModelIndex cell(const test::WindowHarness &harness, int n)
    {
        const auto *model = wall(harness)->model();
        return model
            ->match(model->index(0, 0), models::InstanceRole, QVariant::fromValue(CollectionFixture::instance(n)), 1,
                    Qt::MatchExactly)
            .value(0);
    }
};

void TstOwnPhoto::whatIsAPicture_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("is");
    QTest::newRow("file") << u"file:///tmp/Front%20side.JPG"_s << QString() << true;
    QTest::newRow("another file") << u"file:///tmp/list.csv"_s << QString() << false;
    QTest::newRow("address") << u"https://pictures.example/front.jpg"_s << QString() << false;
    QTest::newRow("PNG") << QString() << u"image/png"_s << true;
    QTest::newRow("text") << QString() << u"text/plain"_s << false;
}

void TstOwnPhoto::whatIsAPicture()
{
    QFETCH(QString, url);
    QFETCH(QString, type);
    QFETCH(bool, is);
    QMimeData mime;
    if (!url.isEmpty())
        mime.setUrls({QUrl(url)});
    if (!type.isEmpty())
        mime.setData(type, png());
    const auto photo = gui::photoIn(mime);
    QCOMPARE(photo.has_value(), is);
    if (is && !url.isEmpty())
        QCOMPARE(photo->file, u"/tmp/Front side.JPG"_s);
    if (is && url.isEmpty())
        QCOMPARE(photo->bytes, png());
}

void TstOwnPhoto::isDroppedOnACell()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    QMimeData mime;
    mime.setData(u"image/png"_s, png());
    QWidget *viewport = wall(harness)->viewport();
    const QRect place = wall(harness)->visualRect(cell(harness, 3));
    QVERIFY(drop(viewport, place.center(), mime));
    QCOMPARE(harness.backend.photos,
             (QList<std::pair<InstanceId, models::PhotoInput>>{
                 {CollectionFixture::instance(3), {.file = {}, .bytes = png()}}}));
    // Not where no record is, and not what is no picture.
    QVERIFY(!drop(viewport, QPoint(viewport->width() - 2, viewport->height() - 2), mime));
    QMimeData text;
    text.setText(u"Blue Transit"_s);
    QVERIFY(!drop(viewport, place.center(), text));
    QCOMPARE(harness.backend.photos.size(), 1);
}

void TstOwnPhoto::isDroppedOnTheCoverBeside()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/tmp/front.jpeg"_s)});
    auto *cover = harness.find<QWidget>("detailPane")->findChild<gui::CoverLabel *>();
    wall(harness)->setCurrentIndex(cell(harness, 5));
    QVERIFY(drop(cover, cover->rect().center(), mime));
    QCOMPARE(harness.backend.photos.last().first, CollectionFixture::instance(5));
    QCOMPARE(harness.backend.photos.last().second.file, u"/tmp/front.jpeg"_s);
}

void TstOwnPhoto::isDroppedOnTheCoverOfThePage()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    wall(harness)->setCurrentIndex(cell(harness, 7));
    harness.window->showPage(u"album"_s);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/tmp/front.jpeg"_s)});
    auto *cover = harness.find<QWidget>("albumPage")->findChild<gui::CoverLabel *>();
    QVERIFY(drop(cover, cover->rect().center(), mime));
    QCOMPARE(harness.backend.photos.last().first, CollectionFixture::instance(7));
}

void TstOwnPhoto::isChosenFromTheMenu()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    wall(harness)->setCurrentIndex(cell(harness, 2));
    auto *menu = harness.find<QMenu>("recordMenu");
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->findChild<QAction *>(u"dropPhotoAction"_s)); // there is none
    menu->findChild<QAction *>(u"usePhotoAction"_s)->trigger();
    auto *dialog = harness.find<QFileDialog>("photoDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(u"/tmp/back.png"_s);
    dialog->close();
    QCOMPARE(harness.backend.photos.last(),
             (std::pair<InstanceId, models::PhotoInput>{CollectionFixture::instance(2),
                                                        {.file = u"/tmp/back.png"_s, .bytes = {}}}));
}

void TstOwnPhoto::isTakenAwayFromTheMenu()
{
    test::WindowHarness harness(12);
    QVERIFY(store::Photos(harness.fixture.handle())
                .put(CollectionFixture::instance(2), png(), harness.clock.utc())
                .has_value());
    QVERIFY(harness.open());
    wall(harness)->setCurrentIndex(cell(harness, 2));
    auto *menu = harness.find<QMenu>("recordMenu");
    Q_EMIT menu->aboutToShow();
    auto *back = menu->findChild<QAction *>(u"dropPhotoAction"_s);
    QVERIFY(back);
    back->trigger();
    QCOMPARE(harness.backend.photos.last(),
             (std::pair<InstanceId, models::PhotoInput>{CollectionFixture::instance(2), {}}));
}

void TstOwnPhoto::theFormHasBothWays()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    wall(harness)->setCurrentIndex(cell(harness, 2));
    auto *pane = harness.find<QWidget>("detailPane");
    pane->findChild<QPushButton *>(u"editButton"_s)->click();
    auto *use = pane->findChild<QPushButton *>(u"usePhotoButton"_s);
    auto *back = pane->findChild<QPushButton *>(u"dropPhotoButton"_s);
    QVERIFY(use->isVisible());
    QVERIFY(!back->isVisible());
    QVERIFY(store::Photos(harness.fixture.handle())
                .put(CollectionFixture::instance(2), png(), harness.clock.utc())
                .has_value());
    Q_EMIT harness.backend.collectionChanged();
    QTRY_VERIFY(back->isVisible());
    back->click();
    QCOMPARE(harness.backend.photos.last(),
             (std::pair<InstanceId, models::PhotoInput>{CollectionFixture::instance(2), {}}));
}

void TstOwnPhoto::theKioskHasNoFiles()
{
    test::WindowHarness harness(12, test::WindowHarness::Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    harness.window->showPage(u"album"_s);
    auto *menu = harness.find<QMenu>("albumMenu");
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->findChild<QAction *>(u"removeAction"_s));
    QVERIFY(!menu->findChild<QAction *>(u"usePhotoAction"_s));
}

void TstOwnPhoto::undoBarSaysWhatWasDone()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    const InstanceId copy = CollectionFixture::instance(1);
    const auto *text = harness.find<QLabel>("undoText");
    const auto *button = harness.find<QPushButton>("undoButton");
    Q_EMIT harness.backend.photoSet(copy, true, false);
    QCOMPARE(text->text(), u"Your own photo is the cover now"_s);
    QVERIFY(button->isVisible());
    Q_EMIT harness.backend.photoSet(copy, false, true);
    QCOMPARE(text->text(), u"Taken back: the picture from Discogs is shown again"_s);
    QVERIFY(!button->isVisible());
}

void TstOwnPhoto::isShownEverywhere()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    const QString before = cell(harness, 4).data(models::CoverUrlRole).toString();
    QVERIFY(!before.startsWith(store::kPhotoAddress));
    const InstanceId copy = CollectionFixture::instance(4);
    QVERIFY(store::Photos(harness.fixture.handle()).put(copy, png(), harness.clock.utc()).has_value());
    Q_EMIT harness.backend.collectionChanged();
    Q_EMIT harness.backend.photoSet(copy, true, false);
    QCOMPARE(store::photoCopy(cell(harness, 4).data(models::CoverUrlRole).toString()), copy);
}

QTEST_MAIN(TstOwnPhoto)
#include "tst_ownphoto.moc"
