// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/imageviewer.h"

#include "gui/record/zoomview.h"
#include "gui/widgets.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMargin = 12;
constexpr qreal kKeyZoom = 1.3;
constexpr std::array kSmaller{600, 300, 150};
constexpr int kUsualEdge = 600; ///< of a picture whose size Discogs did not say

} // namespace

ImageViewer::ImageViewer(covers::CoverService &covers, const Metrics &metrics, QWidget *window)
    : QWidget(window)
    , m_covers(covers)
    , m_metrics(metrics)
    , m_view(new ZoomView(this))
    , m_count(makeLabel(u"strong"_s))
    , m_state(makeLabel(u"muted"_s))
    , m_close(makeIconButton(u"viewerCloseButton"_s, u"close"_s, tr("Close (Esc)")))
    , m_previous(makeIconButton(u"viewerPreviousButton"_s, u"back"_s, tr("Previous image (Left)")))
    , m_next(makeIconButton(u"viewerNextButton"_s, u"forward"_s, tr("Next image (Right)")))
    , m_in(makeIconButton(u"viewerInButton"_s, u"plus"_s, tr("Larger (+)")))
    , m_out(makeIconButton(u"viewerOutButton"_s, u"minus"_s, tr("Smaller (-)")))
    , m_fit(makeIconButton(u"viewerFitButton"_s, u"fit"_s, tr("Fit into the window (0)")))
{
    setObjectName(u"imageViewer"_s);
    if (isRightToLeft()) { // the keys that lead there are others
        m_previous->setToolTip(tr("Previous image (Right)"));
        m_next->setToolTip(tr("Next image (Left)"));
    }
    m_view->setObjectName(u"imageView"_s);
    m_count->setObjectName(u"viewerCount"_s);
    m_state->setObjectName(u"viewerState"_s);
    m_count->setParent(this);
    m_count->setWordWrap(false);
    m_state->setParent(this);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    setUp();
}

void ImageViewer::setUp()
{
    for (QToolButton *button : {m_close, m_previous, m_next, m_in, m_out, m_fit}) {
        button->setParent(this);
        setKind(button, {});
        button->setIconSize({m_metrics.icon, m_metrics.icon});
        button->installEventFilter(this);
    }
    parentWidget()->installEventFilter(this);
    connect(m_close, &QToolButton::clicked, this, &ImageViewer::close);
    connect(m_previous, &QToolButton::clicked, this, [this] { walk(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { walk(1); });
    connect(m_in, &QToolButton::clicked, this, [this] { m_view->zoomBy(kKeyZoom); });
    connect(m_out, &QToolButton::clicked, this, [this] { m_view->zoomBy(1 / kKeyZoom); });
    connect(m_fit, &QToolButton::clicked, m_view, &ZoomView::fit);
    connect(m_view, &ZoomView::zoomed, this, &ImageViewer::updateState);
    connect(m_view, &ZoomView::swiped, this, &ImageViewer::walk);
    connect(&m_covers, &covers::CoverService::ready, this, &ImageViewer::arrived);
    connect(&m_covers, &covers::CoverService::failed, this, [this](const covers::CoverKey &of) {
        if (isVisible() && of == key(m_current))
            updateState();
    });
    connect(&m_covers, &covers::CoverService::dropped, this, [this](const covers::CoverKey &of) {
        if (isVisible() && of == key(m_current))
            m_covers.request(of);
    });
}

covers::CoverKey ImageViewer::key(int index) const
{
    return {m_images.value(index).url, covers::kFullEdge};
}

void ImageViewer::open(const QList<Image> &images, int first, const QString &title)
{
    if (images.isEmpty())
        return;
    if (!isVisible())
        m_before = window()->focusWidget();
    m_images = images;
    m_title = title;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_view->setFocus(Qt::OtherFocusReason);
    go(std::clamp(first, 0, static_cast<int>(images.size()) - 1));
}

void ImageViewer::close()
{
    if (!isVisible())
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    m_images.clear();
    m_view->setPicture({}, {});
}

void ImageViewer::walk(int step)
{
    const int to = m_current + step;
    if (to >= 0 && to < m_images.size())
        go(to);
}

void ImageViewer::go(int index)
{
    m_current = index;
    showCurrent();
    Q_EMIT currentChanged(index);
}

QPixmap ImageViewer::standIn(const Image &image) const
{
    for (const int edge : kSmaller) {
        if (const QPixmap *found = m_covers.find({image.url, edge}))
            return *found;
    }
    const QPixmap *thumb = m_covers.find({image.thumbUrl, kSmaller.back()});
    return thumb ? *thumb : QPixmap();
}

void ImageViewer::showCurrent()
{
    const Image &image = m_images[m_current];
    m_count->setText(m_images.size() > 1 ? tr("%1 of %2", "image of images").arg(m_current + 1).arg(m_images.size())
                                         : QString());
    m_count->setVisible(m_images.size() > 1);
    m_previous->setVisible(m_images.size() > 1);
    m_next->setVisible(m_images.size() > 1);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_images.size());
    m_view->setAccessibleName(tr("Image %1 of %2 of %3", "number, count, title of the record")
                                  .arg(m_current + 1)
                                  .arg(m_images.size())
                                  .arg(m_title));
    const QPixmap *full = m_covers.find(key(m_current));
    m_sharp = full != nullptr;
    if (full) {
        m_view->setPicture(*full, full->size());
    } else {
        const QPixmap small = standIn(image);
        const QSize told(image.width, image.height);
        const QSize usual = small.size().scaled(kUsualEdge, kUsualEdge, Qt::KeepAspectRatio);
        m_view->setPicture(small, told.isEmpty() ? usual : told);
        m_covers.request(key(m_current));
    }
    if (m_current + 1 < m_images.size() && !m_covers.find(key(m_current + 1)))
        m_covers.request(key(m_current + 1));
    placeButtons();
    updateState();
}

void ImageViewer::arrived(const covers::CoverKey &of)
{
    if (!isVisible() || m_images.isEmpty() || of != key(m_current) || m_sharp)
        return;
    if (const QPixmap *full = m_covers.find(of)) {
        m_sharp = true;
        m_view->sharpen(*full);
        updateState();
    }
}

void ImageViewer::updateState()
{
    const ZoomGeometry &place = m_view->geometryOfPicture();
    m_fit->setEnabled(!place.isFitted());
    m_out->setEnabled(!place.isFitted());
    m_in->setEnabled(place.scale() < place.mostScale());
    const bool failed = !m_sharp && !m_images.isEmpty() && m_covers.hasFailed(key(m_current));
    m_state->setText(m_sharp      ? QString()
                         : failed ? tr("This image could not be loaded. It will be tried again in a while.")
                                  : tr("Loading…"));
    m_state->setVisible(!m_sharp);
    placeButtons();
}

void ImageViewer::placeButtons()
{
    const int edge = std::max(m_metrics.control, 36);
    const auto put = [this, edge](QToolButton *button, int x, int y) {
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, y, edge, edge}));
    };
    put(m_close, width() - edge - kMargin, kMargin);
    put(m_previous, kMargin, (height() - edge) / 2);
    put(m_next, width() - edge - kMargin, (height() - edge) / 2);
    const int foot = height() - edge - kMargin;
    const int middle = (width() - edge) / 2;
    put(m_out, middle - edge - 8, foot);
    put(m_fit, middle, foot);
    put(m_in, middle + edge + 8, foot);
    m_count->adjustSize();
    const QRect count({kMargin + 4, kMargin + (edge - m_count->height()) / 2}, m_count->size());
    m_count->setGeometry(QStyle::visualRect(layoutDirection(), rect(), count));
    const int line = m_state->fontMetrics().height() * 2 + 4;
    m_state->setGeometry(2 * edge, foot - line - 8, width() - 4 * edge, line);
}

void ImageViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
    placeButtons();
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

bool ImageViewer::takeKey(const QKeyEvent &event)
{
    const bool mirrored = isRightToLeft();
    switch (event.key()) {
    case Qt::Key_Escape:
    case Qt::Key_Back:
        close();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view->zoomBy(kKeyZoom);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        m_view->zoomBy(1 / kKeyZoom);
        return true;
    case Qt::Key_0:
        m_view->fit();
        return true;
    case Qt::Key_Left:
        if (!m_view->step({-1, 0}))
            walk(mirrored ? 1 : -1);
        return true;
    case Qt::Key_Right:
        if (!m_view->step({1, 0}))
            walk(mirrored ? -1 : 1);
        return true;
    case Qt::Key_Up:
        m_view->step({0, -1});
        return true;
    case Qt::Key_Down:
        m_view->step({0, 1});
        return true;
    case Qt::Key_PageUp:
        walk(-1);
        return true;
    case Qt::Key_PageDown:
        walk(1);
        return true;
    case Qt::Key_Home:
        go(0);
        return true;
    case Qt::Key_End:
        go(static_cast<int>(m_images.size()) - 1);
        return true;
    default:
        return false;
    }
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    // Other keys are not for the page behind.
    if (!takeKey(*event))
        event->accept();
}

bool ImageViewer::event(QEvent *event)
{
    // Before the window's own shortcuts; those with Ctrl or Alt are for the whole program.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

QList<QWidget *> ImageViewer::stops() const
{
    QList<QWidget *> all{m_view, m_previous, m_next, m_out, m_fit, m_in, m_close};
    all.removeIf([](const QWidget *widget) { return !widget->isVisible() || !widget->isEnabled(); });
    return all;
}

bool ImageViewer::focusNextPrevChild(bool next)
{
    const auto all = stops();
    if (all.isEmpty()) // Qt asks for another place for the focus while this is being hidden, too
        return QWidget::focusNextPrevChild(next);
    const qsizetype at = all.indexOf(window()->focusWidget());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : all.size() - 1)) % all.size();
    all[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool ImageViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            setGeometry(parentWidget()->rect());
    } else if (event->type() == QEvent::KeyPress) {
        // Buttons would take the arrows to walk among themselves.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab && takeKey(*key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vv::gui
