// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Style does to a widget before it is seen, and the panels it stands on.
#include "gui/style/barstyle.h"
#include "gui/style/fieldstyle.h"
#include "gui/style/menudrag.h"
#include "gui/style/style.h"
#include "gui/style/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr const char *kDressed = "dressed"; ///< that a kind has given it a font
constexpr int kFramesPerSecond = 30;
constexpr qint64 kWanderTime = 1500; // ms for one way

/// A list that a combo box or a line with suggestions has opened.
bool isInPopup(const QWidget *view)
{
    return qobject_cast<const QAbstractItemView *>(view) && view->window()->windowType() == Qt::Popup;
}

/// The window of such a list.
bool isListWindow(const QWidget *widget)
{
    return widget && (widget->inherits("QComboBoxPrivateContainer") || (widget->isWindow() && isInPopup(widget)));
}

/// Its lines begin where all others do: by itself a label begins where the language it is in does, and a title of this
/// record would be on the other side than that of the next one.
void alignWithWindow(QLabel *label)
{
    const Qt::Alignment now = label->alignment();
    if (label->layoutDirection() == Qt::LeftToRight
        || (now & (Qt::AlignHCenter | Qt::AlignJustify | Qt::AlignAbsolute)))
        return;
    const Qt::Alignment across = now & Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight;
    label->setAlignment((now & Qt::AlignVertical_Mask) | across | Qt::AlignAbsolute);
}

} // namespace

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *frame = qobject_cast<QFrame *>(widget)) // a label is one, too
        polishFrame(frame);
    else if (qobject_cast<QAbstractButton *>(widget))
        dressWords(widget, buttonLook(widget).words);
    else if (qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover); // its line follows the mouse
    else if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // it has no ground
    else if (auto *menu = qobject_cast<QMenu *>(widget))
        m_menuDrag->watch(menu);
    else if (qobject_cast<QProgressBar *>(widget))
        widget->setFixedHeight(progressHeight());
}

void Style::dressWords(QWidget *widget, const TextLook &look) const
{
    QFont font = widget->font();
    const bool isUsual = look.size == TextSize::Usual && look.weight == QFont::Normal;
    if (isUsual && !widget->property(kDressed).toBool())
        return; // what the widget has from its parent, or was given
    widget->setProperty(kDressed, true);
    if (look.size == TextSize::Usual)
        font.setPointSizeF(QApplication::font().pointSizeF());
    else
        font.setPixelSize(pixels(look.size, m_dress.metrics));
    font.setWeight(look.weight);
    font.setLetterSpacing(QFont::AbsoluteSpacing, look.spacing);
    widget->setFont(font);
}

void Style::polishFrame(QFrame *frame) const
{
    if (auto *label = qobject_cast<QLabel *>(frame)) {
        alignWithWindow(label);
        const QString kind = kindOf(label);
        if (const TextLook *look = labelLook(kind)) {
            dressWords(label, *look);
            if (label->foregroundRole() != look->role)
                label->setForegroundRole(look->role);
        } else if (panelLook(kind)) {
            label->setFrameStyle(label->frameStyle()); // has the width of its frame asked for
        }
        return;
    }
    if (kindOf(frame) == "separator"_L1)
        frame->setFixedHeight(1);
    else
        frame->setFrameStyle(frame->frameStyle());
    if (qobject_cast<QPlainTextEdit *>(frame))
        frame->setAttribute(Qt::WA_Hover);
    auto *view = qobject_cast<QAbstractItemView *>(frame);
    if (!view)
        return;
    if (isInPopup(view)) {
        view->viewport()->setBackgroundRole(QPalette::Button);
        auto *box = qobject_cast<QComboBox *>(view->window()->parentWidget());
        if (box && box->itemDelegate()->inherits("QComboBoxDelegate")) // which asks no style how high an entry is
            box->setItemDelegate(new QStyledItemDelegate(box));
    } else if (view->viewport()->backgroundRole() == QPalette::Base) {
        view->viewport()->setAutoFillBackground(false);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto inset = [option](int x, int y) { return option->rect.adjusted(x, y, -x, -y); };
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth == 0 ? option->rect : inset(lineEditSide(widget), 1);
    }
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) // the ring keeps off the words
        return QProxyStyle::subElementRect(element, option, widget).adjusted(-4, -3, 4, 3) & option->rect;
    if (element != SE_ShapedFrameContents)
        return QProxyStyle::subElementRect(element, option, widget);
    if (const PanelLook *panel = panelLook(kindOf(widget)); panel && qobject_cast<const QFrame *>(widget)) {
        const int line = panel->line ? int(panel->lineWidth) : 0;
        return inset(line, line);
    }
    if (qobject_cast<const QPlainTextEdit *>(widget))
        return inset(7, 5);
    if (isInPopup(widget))
        return widget->isWindow() ? inset(5, 5) : inset(4, 4);
    if (qobject_cast<const QAbstractScrollArea *>(widget))
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::paintFrame(QPainter *painter, const QStyleOption &option, const QWidget *frame) const
{
    if (const PanelLook *panel = panelLook(kindOf(frame)))
        return paintPanel(painter, option, *panel, frame);
    if (qobject_cast<const QPlainTextEdit *>(frame))
        return paintField(painter, option, m_dress);
    if (isListWindow(frame))
        return paintBox(painter, option.rect,
                        {.ground = m_dress.colours.raised, .line = m_dress.colours.line, .radius = 0});
    if (!qobject_cast<const QAbstractScrollArea *>(frame))
        QProxyStyle::drawControl(CE_ShapedFrame, &option, painter, frame);
}

void Style::paintPanel(QPainter *painter, const QStyleOption &option, const PanelLook &panel,
                       const QWidget *widget) const
{
    const QRect all = option.rect;
    if (!panel.edges) {
        const bool dropping = widget->property("dropping").toBool();
        return paintBox(painter, all,
                        {.ground = m_dress.of(panel.ground),
                         .line = m_dress.of(dropping ? &Colours::accent : panel.line),
                         .lineWidth = dropping ? 2 : panel.lineWidth,
                         .radius = panel.radius,
                         .dashed = dropping});
    }
    if (panel.ground)
        painter->fillRect(all, m_dress.of(panel.ground));
    QRect line(all.left(), all.top(), 1, all.height());
    if (panel.edges == Qt::BottomEdge)
        line = QRect(all.left(), all.bottom(), all.width(), 1);
    else if ((panel.edges == Qt::RightEdge) == (option.direction == Qt::LeftToRight))
        line.moveRight(all.right());
    painter->fillRect(line, m_dress.of(panel.line));
}

void Style::paintBusy(QPainter *painter, const QStyleOptionProgressBar &option, const QWidget *bar) const
{
    const bool wanders = isBusy(option) && styleHint(SH_Widget_Animation_Duration, &option, bar, nullptr) > 0;
    if (wanders && bar && std::ranges::find(m_busy, bar, &QPointer<QWidget>::data) == m_busy.cend())
        m_busy += const_cast<QWidget *>(bar); // only to have it painted again
    if (wanders && !m_wander.isActive())
        m_wander.start(1000 / kFramesPerSecond, const_cast<Style *>(this));
    const qint64 now = QDateTime::currentMSecsSinceEpoch() % (2 * kWanderTime);
    const double there = double(now) / double(kWanderTime);
    paintProgress(painter, option, m_dress, wanders ? (there < 1 ? there : 2 - there) : 0.5);
}

void Style::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_wander.timerId())
        return QProxyStyle::timerEvent(event);
    m_busy.removeIf([](const QPointer<QWidget> &bar) {
        const auto *progress = qobject_cast<const QProgressBar *>(bar.data());
        return !progress || !progress->isVisible() || progress->minimum() != 0 || progress->maximum() != 0;
    });
    for (const QPointer<QWidget> &bar : std::as_const(m_busy))
        bar->update();
    if (m_busy.isEmpty())
        m_wander.stop();
}

} // namespace vv::gui
