// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"

#include "gui/widgets.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kAround = 32; ///< padding and border on both sides

QString plain(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s); // not a mnemonic
}

} // namespace

ChoiceButton::ChoiceButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(name);
    setKind(this, u"choice"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // Not setMenu(): with one, the style sheet's padding does not count.
    connect(this, &QPushButton::clicked, this, [this] {
        m_menu->setMinimumWidth(width());
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    });
}

void ChoiceButton::setChoices(const QList<Choice> &choices, const QString &extra)
{
    if (choices == m_choices && extra == m_extra)
        return;
    m_choices = choices;
    m_extra = extra;
    m_menu->clear();
    for (const Choice &choice : choices) {
        QAction *action = m_menu->addAction(plain(choice.text));
        action->setCheckable(true);
        action->setData(choice.value);
        connect(action, &QAction::triggered, this, [this, value = choice.value] {
            const bool another = value != m_value;
            showValue(); // the menu has ticked it already
            if (another)
                Q_EMIT chosen(value);
        });
    }
    if (!extra.isEmpty()) {
        m_menu->addSeparator();
        connect(m_menu->addAction(plain(extra)), &QAction::triggered, this, &ChoiceButton::extraChosen);
    }
    showValue();
}

void ChoiceButton::setValue(const QString &value)
{
    m_value = value;
    showValue();
}

void ChoiceButton::showValue()
{
    const auto known = std::ranges::find(m_choices, m_value, &Choice::value);
    const QString text = known == m_choices.end() ? m_value : known->text;
    setText(plain(fontMetrics().elidedText(text, Qt::ElideRight, std::max(width() - kAround, 40)) + u" ▾"_s));
    setAccessibleDescription(text);
    setToolTip(text.toHtmlEscaped());
    const auto actions = m_menu->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            action->setChecked(action->data().toString() == m_value);
    }
}

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    showValue();
}

} // namespace vv::gui
