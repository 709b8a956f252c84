// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagepanel.h"

#include "gui/iconlabel.h"
#include "gui/icons.h"
#include "gui/widgets.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kPictureEdge = 56;
constexpr int kTextWidth = 440;

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(kPictureEdge))
    , m_title(makeLabel(u"title"_s))
    , m_text(makeLabel(u"muted"_s))
    , m_bar(new QProgressBar)
    , m_choicesLabel(makeLabel(u"strong"_s))
    , m_choicesLayout(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_action(makeButton(u"messageAction"_s, {}, u"primary"_s))
    , m_answers(new QBoxLayout(QBoxLayout::TopToBottom))
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

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
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
    column->addWidget(m_choicesLabel, 0, Qt::AlignHCenter);
    m_choicesLabel->setObjectName(u"choicesLabel"_s);
    m_choicesLabel->setWordWrap(false);
    m_answers->setSpacing(12);
    m_choicesLayout->setSpacing(8);
    m_choicesLayout->addStretch(1);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i] = makeButton(u"choice%1"_s.arg(i), {});
        m_choices[i]->setAutoDefault(true); // Enter takes it: the same key has just led here from the search line
        m_choicesLayout->addWidget(m_choices[i], 0, Qt::AlignCenter);
        connect(m_choices[i], &QPushButton::clicked, this,
                [this, i] { Q_EMIT choiceMade(m_offered.value(static_cast<qsizetype>(i))); });
    }
    m_choicesLayout->addStretch(1);
    setChoices({}, {});
    m_answers->addLayout(m_choicesLayout);
    m_answers->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addLayout(m_answers);
    column->addStretch(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(content, false)); // for large text in a low window
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

void MessagePanel::setChoicesInARow(bool row)
{
    m_choicesLayout->setDirection(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MessagePanel::setChoices(const QString &label, const QStringList &choices)
{
    m_offered = choices;
    m_choicesLabel->setText(label);
    m_choicesLabel->setVisible(!choices.isEmpty() && !label.isEmpty());
    m_icon->setVisible(m_choicesLabel->isHidden()); // those that need words take its room
    // With no words of their own they are less than the action.
    const bool areBelow = !choices.isEmpty() && label.isEmpty();
    m_answers->setDirection(areBelow ? QBoxLayout::BottomToTop : QBoxLayout::TopToBottom);
    const bool row = m_choicesLayout->direction() == QBoxLayout::LeftToRight;
    const int width = row ? kTextWidth / static_cast<int>(m_choices.size()) : kTextWidth;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        QPushButton *button = m_choices[i];
        const QString choice = choices.value(static_cast<qsizetype>(i));
        if (choice.isEmpty() && button->hasFocus() && m_action->isVisibleTo(this))
            m_action->setFocus(Qt::OtherFocusReason);
        button->setText(
            fontMetrics().elidedText(choice, Qt::ElideMiddle, width).replace(u'&', u"&&"_s)); // else a shortcut
        button->setToolTip(choice);
        button->setAccessibleName(choice);
        button->setAccessibleDescription(label);
        button->setVisible(!choice.isEmpty());
    }
}

bool MessagePanel::focusFirstChoice()
{
    if (m_offered.isEmpty() || !isVisible())
        return false;
    m_choices.front()->setFocus(Qt::TabFocusReason);
    return true;
}

void MessagePanel::focusAction()
{
    if (m_action->isVisibleTo(this))
        m_action->setFocus(Qt::OtherFocusReason);
}

QString MessagePanel::title() const
{
    return m_title->text();
}

} // namespace vv::gui
