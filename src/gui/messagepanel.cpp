// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagepanel.h"

#include "gui/iconlabel.h"
#include "gui/icons.h"
#include "gui/widgets.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kIconEdge = 56;
constexpr int kTextWidth = 440;

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(kIconEdge))
    , m_title(makeLabel(u"title"_s))
    , m_text(makeLabel(u"muted"_s))
    , m_bar(new QProgressBar)
    , m_action(makeButton(u"messageAction"_s, {}, u"primary"_s))
{
    setObjectName(u"messagePanel"_s);
    m_title->setObjectName(u"messageTitle"_s);
    m_text->setObjectName(u"messageText"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(220);
    for (QLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_title->setMaximumWidth(grownWithText(kTextWidth));
    m_text->setMaximumWidth(grownWithText(kTextWidth));

    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_text}) {
        auto *row = new QHBoxLayout; // centred, yet as wide as its words need
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addLayout(column);
    connect(m_action, &QPushButton::clicked, this, &MessagePanel::actionChosen);
}

void MessagePanel::show(const QString &iconName, const QString &title, const QString &text, const QString &action,
                        int percent)
{
    m_icon->setIcon(icon(iconName));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_bar->setVisible(percent >= 0);
    m_bar->setValue(percent);
}

QString MessagePanel::title() const
{
    return m_title->text();
}

} // namespace vv::gui
