// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wrappedchoice.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace vv::gui {

namespace {

constexpr int kLines = Qt::TextWordWrap | Qt::TextHideMnemonic;
constexpr int kEndless = 1 << 20;

/// The parts of the style that differ between the two.
struct Parts {
    QStyle::ControlElement control;
    QStyle::SubElement label;
};

constexpr Parts kCheck{QStyle::CE_CheckBox, QStyle::SE_CheckBoxContents};
constexpr Parts kRadio{QStyle::CE_RadioButton, QStyle::SE_RadioButtonContents};

void letWrap(QWidget *widget)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
}

/// What the mark and the room beside it take of the width.
int indent(const QAbstractButton &button, QStyleOptionButton option, const Parts &parts)
{
    option.rect = QRect(0, 0, 1000, 100);
    const QRect label = button.style()->subElementRect(parts.label, &option, &button);
    return option.rect.width() - label.width();
}

QSize least(const QAbstractButton &button, const QStyleOptionButton &option, const Parts &parts, int height)
{
    int widest = 0;
    const auto words = button.text().split(QLatin1Char(' '));
    for (const QString &word : words)
        widest = std::max(widest, button.fontMetrics().horizontalAdvance(word));
    return {indent(button, option, parts) + widest + 1, height};
}

int heightFor(int width, const QAbstractButton &button, const QStyleOptionButton &option, const Parts &parts)
{
    const int room = std::max(1, width - indent(button, option, parts));
    const QRect text = button.fontMetrics().boundingRect(QRect(0, 0, room, kEndless), kLines, button.text());
    const bool oneLine = text.height() <= button.fontMetrics().lineSpacing();
    return oneLine ? button.sizeHint().height() : std::max(button.sizeHint().height(), text.height() + 8);
}

void paint(QAbstractButton &button, QStyleOptionButton option, const Parts &parts)
{
    QStylePainter painter(&button);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRect label = button.style()->subElementRect(parts.label, &option, &button);
    option.text.clear();
    option.state.setFlag(QStyle::State_HasFocus, false); // its ring belongs round the text
    painter.drawControl(parts.control, option);
    const int align
        = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | kLines;
    painter.drawItemText(label, align, option.palette, button.isEnabled(), button.text(), QPalette::WindowText);
    if (!focused)
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(&button);
    ring.rect = button.fontMetrics().boundingRect(label, align, button.text()).adjusted(-4, -2, 4, 2) & button.rect();
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, ring);
}

} // namespace

WrappedCheckBox::WrappedCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    letWrap(this);
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return least(*this, option, kCheck, sizeHint().height());
}

int WrappedCheckBox::heightForWidth(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return heightFor(width, *this, option, kCheck);
}

void WrappedCheckBox::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    paint(*this, option, kCheck);
}

WrappedRadioButton::WrappedRadioButton(const QString &text, QWidget *parent)
    : QRadioButton(text, parent)
{
    letWrap(this);
}

QSize WrappedRadioButton::minimumSizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return least(*this, option, kRadio, sizeHint().height());
}

int WrappedRadioButton::heightForWidth(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return heightFor(width, *this, option, kRadio);
}

void WrappedRadioButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    paint(*this, option, kRadio);
}

} // namespace vv::gui
