// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inlinequestion.h"

#include "gui/flowlayout.h"
#include "gui/widgets.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

/// Once the layout knows how high it is: a question below the edge would not be seen.
void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area->ensureWidgetVisible(widget, 0, 12);
    }
}

} // namespace

InlineQuestion::InlineQuestion(const QString &name, const QString &yes, const QString &no, QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel(u"small"_s))
    , m_yes(makeButton(name + u"YesButton"_s, yes, u"danger"_s))
    , m_no(makeButton(name + u"NoButton"_s, no))
{
    setObjectName(name + u"Question"_s);
    setKind(this, u"question"_s);
    m_text->setObjectName(name + u"Text"_s);
    auto *buttons = new FlowLayout(nullptr, 10);
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT accepted();
    });
    connect(m_no, &QPushButton::clicked, this, &InlineQuestion::decline);
    hide();
}

void InlineQuestion::ask(const QString &question)
{
    m_text->setText(question);
    setAccessibleName(question);
    m_no->setAccessibleDescription(question);
    show();
    m_no->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { scrollTo(this); });
}

void InlineQuestion::decline()
{
    hide();
    Q_EMIT declined();
}

bool InlineQuestion::event(QEvent *event)
{
    // Before the window's own Esc, which would leave the page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void InlineQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return decline();
    QFrame::keyPressEvent(event);
}

} // namespace vv::gui
