// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/noticebar.h"

#include "gui/accessibility.h"
#include "gui/iconlabel.h"
#include "gui/icons.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new IconLabel(18))
    , m_text(makeLabel(u"small"_s))
    , m_action(makeButton(u"noticeActionButton"_s, {}))
{
    setObjectName(u"noticeBar"_s);
    setKind(this, u"card"_s);
    m_text->setObjectName(u"noticeText"_s);
    auto *close = makeIconButton(u"noticeCloseButton"_s, u"close"_s, tr("Put the notice away"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    m_while.setSingleShot(true);
    m_while.setInterval(12s);
    connect(&m_while, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionChosen();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::say(const QString &text, const QString &action)
{
    m_sign->setIcon(icon(u"warning"_s, QPalette::BrightText));
    show(text, action);
}

void NoticeBar::tell(const QString &text)
{
    m_sign->setIcon(icon(u"sync"_s, QPalette::Highlight));
    show(text, {});
}

void NoticeBar::show(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(true);
    announce(this);
    if (action.isEmpty())
        m_while.start();
    else
        m_while.stop(); // what asks for an answer waits for it
}

} // namespace vv::gui
