// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "gui/wall/coverdelegate.h"
#include "gui/wall/covergridview.h"
#include "gui/wall/sleevepainter.h"
#include "net/httptransport.h"
#include "wallmodel.h"

#include <QBuffer>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::gui;

namespace {

constexpr WallColors dark()
{
    return {QColor(0x1d, 0x1b, 0x19), QColor(0xf2, 0xed, 0xe4), QColor(0xa7, 0x9f, 0x92), QColor(0xe9, 0xa2, 0x3b),
            QColor(0x27, 0x24, 0x21)};
}

/// Answers every request with one plain green picture, or not at all.
class GreenTransport final : public net::HttpTransport
{
public:
    GreenTransport(std::atomic<int> &requests, int status)
        : m_requests(requests)
        , m_status(status)
    {}
    net::Call send(const net::HttpRequest &, Done<net::HttpReply> done) override
    {
        ++m_requests;
        if (m_status == 0)
            return {};
        net::HttpReply reply;
        reply.status = m_status;
        QImage image(600, 600, QImage::Format_RGB32);
        image.fill(QColor(0, 200, 0));
        QBuffer buffer(&reply.body);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        reply.headers = {{"content-type", "image/png"}};
        QMetaObject::invokeMethod(
            &m_context, [done, reply] { done(reply); }, Qt::QueuedConnection);
        return {};
    }

private:
    QObject m_context;
    std::atomic<int> &m_requests;
    int m_status;
};

} // namespace

class TstCoverDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void coversArriveCellByCell();
    void whatIsAScreenAwayFollows();
    void skeletonWhileWaiting();
    void sleeveWhereThereIsNone_data();
    void sleeveWhereThereIsNone();
    void selectionHasARing();
    void nothingIsAskedForInFlight();
    void sleevesAreTheirOwn();

private:
    void show(int status, const QString &urlRoot);
    [[nodiscard]] QColor coverColor(int row) const;

    QTemporaryDir m_dir;
    SystemClock m_clock;
    std::atomic<int> m_requests = 0;
    std::unique_ptr<QThread> m_io;
    std::unique_ptr<covers::CoverService> m_covers;
    std::unique_ptr<test::WallModel> m_model;
    std::unique_ptr<CoverGridView> m_view;
};

void TstCoverDelegate::init()
{
    m_requests = 0;
    m_io = std::make_unique<QThread>();
    m_io->start();
}

void TstCoverDelegate::cleanup()
{
    m_view.reset();
    m_covers.reset();
    m_model.reset();
    m_io->quit();
    m_io->wait();
}

void TstCoverDelegate::show(int status, const QString &urlRoot)
{
    static int run = 0;
    m_covers = std::make_unique<covers::CoverService>(
        covers::CoverService::Config{m_dir.filePath(QString::number(++run))}, m_io.get(),
        [this, status] { return std::make_unique<GreenTransport>(m_requests, status); }, m_clock);
    m_model = std::make_unique<test::WallModel>(1000);
    m_model->setUrlRoot(urlRoot);
    m_view = std::make_unique<CoverGridView>();
    auto *delegate = new CoverDelegate(m_covers.get(), m_view.get());
    delegate->setColors(dark());
    m_view->setItemDelegate(delegate);
    m_view->setModel(m_model.get());
    m_view->resize(700, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QColor TstCoverDelegate::coverColor(int row) const
{
    const QRect cell = m_view->visualRect(m_model->index(row));
    const int half = m_view->geometryOfWall().gap() / 2;
    const QPoint inside = cell.topLeft() + QPoint(half + 12, half + 3);
    const QPixmap shot = m_view->viewport()->grab();
    return shot.toImage().pixelColor(inside * shot.devicePixelRatio());
}

void TstCoverDelegate::coversArriveCellByCell()
{
    show(200, u"http://127.0.0.1:1/"_s);
    QTRY_COMPARE(coverColor(0), QColor(0, 200, 0));
    QTRY_COMPARE(coverColor(5), QColor(0, 200, 0));
}

void TstCoverDelegate::whatIsAScreenAwayFollows()
{
    show(200, u"http://127.0.0.1:1/"_s);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const auto [first, last] = m_view->visibleRows();
    const auto [from, to] = m_view->nearbyRows();
    QVERIFY(from < first && to > last);
    const auto isThere = [this](int row) {
        const QString url = m_model->index(row).data(models::CoverUrlRole).toString();
        return m_covers->find({url, 150}) != nullptr;
    };
    for (const int row : {first, last, from, to, first - 1, last + 1})
        QTRY_VERIFY2(isThere(row), qPrintable(QString::number(row)));
    QVERIFY(!isThere(from - 1));
    QVERIFY(!isThere(to + 1));
    const int before = m_requests;
    // Scrolled to, they are there without another request.
    bar->setValue(bar->value() + m_view->viewport()->height() / 2);
    m_view->viewport()->repaint();
    QCOMPARE(coverColor(last + 1), QColor(0, 200, 0));
    QCOMPARE(m_requests.load(), before);
}

void TstCoverDelegate::skeletonWhileWaiting()
{
    show(0, u"http://127.0.0.1:1/"_s);
    QTRY_VERIFY(m_requests.load() > 0);
    QCOMPARE(coverColor(0), dark().skeleton);
}

void TstCoverDelegate::sleeveWhereThereIsNone_data()
{
    QTest::addColumn<QString>("root");
    QTest::newRow("no URL") << QString();
    QTest::newRow("404") << u"http://127.0.0.1:1/"_s;
}

void TstCoverDelegate::sleeveWhereThereIsNone()
{
    QFETCH(QString, root);
    show(404, root);
    QTRY_VERIFY(coverColor(0) != dark().skeleton);
    QVERIFY(coverColor(0) != QColor(0, 200, 0));
    if (root.isEmpty())
        QCOMPARE(m_requests.load(), 0);
}

void TstCoverDelegate::selectionHasARing()
{
    show(0, {});
    const auto ringColor = [this] {
        const QRect cell = m_view->visualRect(m_model->index(1));
        const int half = m_view->geometryOfWall().gap() / 2;
        return m_view->viewport()->grab().toImage().pixelColor(cell.left() + half - 4, cell.top() + half + 60);
    };
    QVERIFY(ringColor() != dark().accent);
    m_view->setCurrentIndex(m_model->index(1));
    const QColor ring = ringColor();
    const auto isAccent = [](const QColor &colour) {
        return qAbs(colour.red() - dark().accent.red()) < 12 && qAbs(colour.green() - dark().accent.green()) < 12;
    };
    QVERIFY(isAccent(ring));
    // The pane shows what the keys are on, unless others are picked.
    m_view->selectionModel()->clearSelection();
    QVERIFY(isAccent(ringColor()));
    m_view->selectionModel()->select(m_model->index(0), QItemSelectionModel::Select);
    QVERIFY(!isAccent(ringColor()));
}

void TstCoverDelegate::nothingIsAskedForInFlight()
{
    show(200, {});
    m_model->setUrlRoot(u"http://127.0.0.1:1/"_s);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    bar->setValue(bar->maximum() / 2 + 5000);
    QVERIFY(m_view->isFlying());
    m_view->viewport()->repaint();
    QCOMPARE(m_requests.load(), 0);
    QSignalSpy settled(m_view.get(), &CoverGridView::settled);
    QTRY_COMPARE(settled.size(), 1);
    QTRY_VERIFY(m_requests.load() > 0);
}

void TstCoverDelegate::sleevesAreTheirOwn()
{
    const auto draw = [](const QString &artist, const QString &title) {
        QImage image(150, 150, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        SleevePainter::paint(painter, image.rect(), artist, title);
        return image;
    };
    const QImage one = draw(u"Marta Vellén"_s, u"Low Tide Letters"_s);
    QCOMPARE(draw(u"Marta Vellén"_s, u"Low Tide Letters"_s), one);
    QVERIFY(draw(u"Marta Vellén"_s, u"High Tide Letters"_s) != one);
    QVERIFY(draw(u"Marta Vellen"_s, u"Low Tide Letters"_s) != one);
    for (const QPoint &corner : {QPoint(0, 0), QPoint(149, 0), QPoint(0, 149), QPoint(149, 149)})
        QVERIFY(one.pixelColor(corner) != QColor(Qt::magenta));
    draw({}, {}); // nothing known is no reason to fall over
    draw(QString(3000, u'x'), QString(3000, u'y'));
}

QTEST_MAIN(TstCoverDelegate)
#include "tst_coverdelegate.moc"
