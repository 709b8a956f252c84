// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quicklook.h"

#include "gui/coverlabel.h"
#include "gui/mirrored.h"
#include "gui/recordcontent.h"
#include "gui/recordheader.h"
#include "gui/tracklist.h"
#include "gui/widgets.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kRound = 16; ///< of the window that is seen round the card
constexpr int kMargin = 20;
constexpr int kWidth = 780;
constexpr int kHeight = 400;

} // namespace

QuickLook::QuickLook(covers::CoverService &covers, const Metrics &metrics, QWidget *window)
    : QWidget(window)
    , m_metrics(metrics)
    , m_card(new QFrame)
    , m_cover(new CoverLabel(covers))
    , m_header(new RecordHeader(u"title"_s, metrics))
    , m_tracks(new TrackList(metrics, false))
    , m_none(makeLabel(u"muted"_s, tr("No tracks are known yet.")))
{
    setObjectName(u"quickLook"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("overlay", true);
    hide();
    setKind(m_card, u"card"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(mirrored({0, 0, 8, 0}));
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_tracks);
    column->addWidget(m_none);
    column->addStretch(1);
    m_scroll = makeScroll(content, metrics.touch);
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    row->setSpacing(kMargin);
    row->addWidget(m_cover, 0, Qt::AlignTop);
    row->addWidget(m_scroll, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kRound, kRound, kRound, kRound);
    layout->addWidget(m_card, 0, Qt::AlignCenter);
    window->installEventFilter(this);
    connect(m_header, &RecordHeader::ratingChosen, this, &QuickLook::ratingChosen);
}

void QuickLook::open(QWidget *list)
{
    m_list = list;
    setGeometry(parentWidget()->rect());
    fit();
    raise();
    show();
    setFocus(Qt::OtherFocusReason);
}

void QuickLook::setContent(const RecordContent &content, bool waiting)
{
    m_header->setContent(content);
    m_cover->setRecord(content.artist, content.title, content.coverUrl, content.thumbUrl);
    if (waiting)
        m_tracks->setWaiting();
    else
        m_tracks->setTracks(content.tracks, content.artists);
    m_none->setVisible(!waiting && content.tracks.isEmpty());
    setAccessibleName(tr("%1, %2", "title and artist").arg(content.title, content.artist));
    setAccessibleDescription(content.origin);
}

void QuickLook::fit()
{
    const QSize room = size() - QSize(2 * kRound, 2 * kRound);
    const QSize card = QSize(m_metrics.grown(kWidth), m_metrics.grown(kHeight)).boundedTo(room);
    m_card->setFixedSize(card);
    const int edge = std::min(card.height() - 2 * kMargin, (card.width() - 3 * kMargin) / 2);
    m_cover->setFixedSize(std::max(edge, 1), std::max(edge, 1));
}

void QuickLook::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Escape:
        return hide();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hide();
        Q_EMIT openRequested();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (m_list)
            QCoreApplication::sendEvent(m_list, event);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuickLook::mousePressEvent(QMouseEvent *)
{
    hide();
}

void QuickLook::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_list && m_list->isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
}

void QuickLook::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 150));
}

bool QuickLook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vv::gui
