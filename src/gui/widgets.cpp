// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets.h"

#include "gui/icons.h"
#include "gui/style/looks.h"
#include "gui/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vv::gui {

void setKind(QWidget *widget, const QString &kind)
{
    if (widget->property("kind") == kind)
        return;
    widget->setProperty("kind", kind);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // will be
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

void setArrow(QPushButton *button, Qt::ArrowType arrow)
{
    if (arrowOf(button) == arrow)
        return;
    button->setProperty("arrow", static_cast<int>(arrow));
    QEvent changed(QEvent::StyleChange); // a button keeps its size hint until one of these
    QCoreApplication::sendEvent(button, &changed);
}

QLabel *makeLabel(const QString &kind, const QString &text)
{
    auto *label = new TextLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setKind(label, kind);
    return label;
}

void setLink(QLabel *label, const QString &text, const QString &url)
{
    label->setText(
        u"<a href=\"%1\" style=\"text-decoration:none\">%2</a>"_s.arg(url.toHtmlEscaped(), text.toHtmlEscaped()));
    label->setAccessibleName(text);
}

QLabel *makeLink(const QString &text, const QString &url)
{
    auto *label = new TextLabel;
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setOpenExternalLinks(true);
    label->setFocusPolicy(Qt::StrongFocus);
    setKind(label, u"small"_s);
    setLink(label, text, url);
    return label;
}

QFrame *makeSeparator()
{
    auto *line = new QFrame;
    setKind(line, u"separator"_s);
    return line;
}

QPushButton *makeButton(const QString &name, const QString &text, const QString &kind)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setCursor(Qt::PointingHandCursor);
    if (!kind.isEmpty())
        setKind(button, kind);
    return button;
}

QToolButton *makeIconButton(const QString &name, const QString &iconName, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    setKind(button, u"plain"_s);
    return button;
}

QScrollArea *makeScroll(QWidget *content, bool touch)
{
    auto *area = new QScrollArea;
    putInto(area, content, touch);
    return area;
}

void putInto(QScrollArea *area, QWidget *content, bool touch)
{
    content->setObjectName(content->objectName().isEmpty() ? u"scrolled"_s : content->objectName());
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // PgUp and PgDn reach it from what it has inside
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    if (touch)
        QScroller::grabGesture(area->viewport(), QScroller::LeftMouseButtonGesture);
}

void measureAgain(QScrollArea *area)
{
    // Behind what is waiting for the layouts in it.
    QCoreApplication::postEvent(area, new QEvent(QEvent::LayoutRequest), Qt::LowEventPriority);
}

void scrollTo(QScrollArea *area, const QWidget *widget)
{
    constexpr int kAbove = 8;
    area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y() - kAbove);
}

int leading(Qt::LayoutDirection direction)
{
    return static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft));
}

int trailing(Qt::LayoutDirection direction)
{
    return static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignRight));
}

int grownWithText(int pixels)
{
    return pixels * QFontInfo(QApplication::font()).pixelSize() / 14;
}

QString numberText(qint64 number)
{
    const QLocale user;
    return user.language() == QLocale::C ? QLocale(QLocale::English).toString(number) : user.toString(number);
}

} // namespace vv::gui
