// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/style.h"

#include "gui/icons.h"
#include "gui/style/barstyle.h"
#include "gui/style/buttonstyle.h"
#include "gui/style/fieldstyle.h"
#include "gui/style/menudrag.h"
#include "gui/style/menustyle.h"
#include "gui/style/stylepaint.h"

#include <QCheckBox>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kTickBox = 18; // these with text of the usual size
constexpr int kSmallIcon = 16;
constexpr int kSpacing = 8;

bool isChoice(const QWidget *widget)
{
    return qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_menuDrag(new MenuDrag(this))
{}

Style::~Style() = default;

bool Style::showsMnemonics(const QStyleOption *option, const QWidget *widget) const
{
    return styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0;
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && combo)
        return gui::paintCombo(painter, *combo, m_dress);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin)
        return gui::paintSpin(painter, *spin, m_dress);
    if (control == CC_ScrollBar && slider)
        return gui::paintScrollBar(painter, *slider, m_dress);
    if (control == CC_Slider && slider)
        return gui::paintSlider(painter, *slider, m_dress);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control != CC_ToolButton || !button)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    paintButtonGround(painter, *option, widget, m_dress);
    const QStyleOptionToolButton words = toolButtonWords(*button, widget, m_dress);
    drawControl(CE_ToolButtonLabel, &words, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    switch (element) {
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        return drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_PushButtonBevel:
        return paintButtonGround(painter, *option, widget, m_dress);
    case CE_PushButtonLabel:
        if (button)
            paintButtonWords(painter, *button, widget, m_dress, showsMnemonics(option, widget));
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable)
            return paintComboWords(painter, *combo, m_dress);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuItem(painter, *item, m_dress, showsMnemonics(option, widget),
                          pixelMetric(PM_SmallIconSize, option, widget));
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paintBusy(painter, *bar, widget);
        return;
    case CE_Splitter:
        return painter->fillRect(option->rect, m_dress.colours.line);
    case CE_ShapedFrame:
        return paintFrame(painter, *option, widget);
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The lists that combo boxes and suggestions open; all others have delegates of their own.
            QStyleOptionViewItem entry(*item);
            entry.palette.setColor(QPalette::Highlight, m_dress.colours.chosen);
            entry.palette.setColor(QPalette::HighlightedText, m_dress.colours.text);
            entry.state.setFlag(State_HasFocus, false);
            return QProxyStyle::drawControl(element, &entry, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &c = m_dress.colours;
    const auto arrow = [&](Towards towards) {
        paintChevron(painter, option->rect, towards, option->state.testFlag(State_Enabled) ? c.text : c.disabled);
    };
    switch (element) {
    case PE_Widget:
        if (const PanelLook *panel = panelLook(kindOf(widget)))
            paintPanel(painter, *option, *panel, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(painter, *option, m_dress);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return paintBox(painter, option->rect, {.ground = c.raised, .line = c.line, .radius = 0});
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_IndicatorArrowDown:
        return arrow(Towards::Down);
    case PE_IndicatorArrowUp:
        return arrow(Towards::Up);
    case PE_IndicatorCheckBox:
        return paintTickBox(painter, *option, m_dress);
    case PE_IndicatorRadioButton:
        return paintRadio(painter, *option, m_dress);
    case PE_FrameFocusRect:
        if (!isChoice(widget))
            break;
        return paintBox(painter, option->rect, {.ground = {}, .line = c.accent, .lineWidth = 2, .radius = 4});
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox || control == CC_SpinBox)
        return fieldPart(control, *option, part);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar)
            return scrollBarPart(*slider, part);
        if (control == CC_Slider)
            return sliderPart(*slider, part, m_dress);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const int control = m_dress.metrics.control;
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
        return buttonSize(contents, widget, m_dress);
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            return contents;
        const bool low = kindOf(widget) == "low"_L1;
        return {contents.width() + 2 * lineEditSide(widget), std::max(contents.height() + 2, low ? 0 : control)};
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, contents, m_dress, pixelMetric(PM_SmallIconSize, option, widget));
        break;
    case CT_ComboBox:
    case CT_SpinBox:
        return {contents.width() + aroundWords(*option), std::max(contents.height() + 4, control)};
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget).expandedTo({0, control});
    case CT_Slider:
        return contents.expandedTo({0, control});
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_dress.metrics.grown(kTickBox);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return m_dress.metrics.grown(kSmallIcon);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return kSpacing;
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth: // what paintField() draws
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_ToolTipLabelFrameWidth:
        return 4;
    case PM_MenuScrollerHeight:
        return m_dress.metrics.control / 2;
    case PM_MenuButtonIndicator: // nobody has an arrow
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return scrollBarWidth(m_dress);
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return sliderHandle(m_dress);
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
    if (const auto *menu = qobject_cast<const QMenu *>(widget); hint == SH_Menu_Scrollable && menu)
        return isTooLarge(*menu, menuEntryHeight(menu->fontMetrics(), m_dress)) ? 1 : 0;
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below the box, not a menu over it
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace vv::gui
