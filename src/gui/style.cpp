// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style.h"

#include "gui/icons.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QGuiApplication>
#include <QPainter>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr double kRound = 8; ///< of controls
constexpr int kSide = 10;
constexpr int kArrowRoom = 28;
constexpr int kTickBox = 18;

enum class Towards : quint8 { Up, Down };

/// The frame of a field, as the style sheet draws those of buttons.
void paintFrame(QPainter *painter, const QStyleOption &option, QPalette::ColorRole ground)
{
    const QPalette palette = QGuiApplication::palette();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const double width = focused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(focused       ? QPalette::Highlight
                                           : hovered ? QPalette::PlaceholderText
                                                     : QPalette::Mid),
                         width));
    painter->setBrush(palette.color(ground));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), kRound,
                             kRound);
    painter->restore();
}

void paintChevron(QPainter *painter, const QRect &place, Towards towards, bool enabled)
{
    const QPalette palette = QGuiApplication::palette();
    const double reach = std::clamp(std::min(place.width(), place.height()) / 4.0, 3.0, 5.0);
    const QPointF middle = QRectF(place).center();
    const double tip = towards == Towards::Up ? -reach / 2 : reach / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text), 1.6,
                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-reach, -tip), middle + QPointF(0, tip), middle + QPointF(reach, -tip)});
    painter->restore();
}

void paintTick(QPainter *painter, const QRect &place, const QColor &colour)
{
    const double edge = std::min(place.width(), place.height());
    const QPointF middle = QRectF(place).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, std::max(1.8, edge / 7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{middle + QPointF(-0.32, 0.02) * edge, middle + QPointF(-0.08, 0.26) * edge,
                                    middle + QPointF(0.34, -0.24) * edge});
    painter->restore();
}

void paintTickBox(QPainter *painter, const QStyleOption &option)
{
    const QPalette palette = QGuiApplication::palette();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const bool filled = checked && enabled;
    const QColor line = palette.color(group, filled ? QPalette::Highlight : QPalette::PlaceholderText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 2));
    painter->setBrush(filled ? QBrush(line) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box, 4, 4);
    painter->restore();
    if (checked)
        paintTick(painter, option.rect.adjusted(2, 2, -2, -2),
                  filled ? palette.color(QPalette::HighlightedText) : line);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        paintFrame(painter, *option, combo && combo->editable ? QPalette::Base : QPalette::Button);
        paintChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), Towards::Down, enabled);
        return;
    }
    if (control == CC_SpinBox) {
        paintFrame(painter, *option, QPalette::Base);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        paintChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), Towards::Up,
                     enabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
        paintChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), Towards::Down,
                     enabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect all = option->rect;
    const auto placed = [&](const QRect &rect) { return visualRect(option->direction, all, rect); };
    const QRect side(all.right() - kArrowRoom + 1, all.top(), kArrowRoom, all.height());
    const QRect text = all.adjusted(kSide, 2, -kArrowRoom, -2);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return placed(side);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return placed(text);
    if (control == CC_SpinBox) {
        switch (part) {
        case SC_SpinBoxUp:
            return placed(side.adjusted(0, 3, 0, -side.height() / 2));
        case SC_SpinBoxDown:
            return placed(side.adjusted(0, side.height() / 2, 0, -3));
        case SC_SpinBoxEditField:
            return placed(text);
        default:
            return all;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ComboBoxLabel) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable) {
            const QRect place = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            painter->setPen(QGuiApplication::palette().color(
                option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::Text));
            painter->drawText(place, visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter,
                              option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, place.width()));
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (element) {
    case PE_IndicatorMenuCheckMark:
        if (option->state.testFlag(State_On))
            paintTick(painter, option->rect, palette.color(QPalette::Highlight));
        return;
    case PE_IndicatorArrowDown:
        return paintChevron(painter, option->rect, Towards::Down, option->state.testFlag(State_Enabled));
    case PE_IndicatorArrowUp:
        return paintChevron(painter, option->rect, Towards::Up, option->state.testFlag(State_Enabled));
    case PE_IndicatorCheckBox:
        return paintTickBox(painter, *option);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QCheckBox *>(widget) && !qobject_cast<const QRadioButton *>(widget))
            break;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    // A button with an icon is as high as one with a text beside it: the style sheet has the whole of its paddings.
    if (type == CT_ToolButton)
        return contents;
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return kTickBox;
    case PM_SpinBoxFrameWidth:
        return 1; // what paintFrame() draws
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return icon(u"close"_s, QPalette::PlaceholderText);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration && m_still)
        return 0;
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below the box, not a menu over it
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace vv::gui
