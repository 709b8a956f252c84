// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"

#include "gui/widgets.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kSide = 11; ///< padding and border

/// Edge of the arrow's place.
int arrow()
{
    return grownWithText(12);
}

int around()
{
    return 3 * kSide + arrow();
}

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
    // Not setMenu(): it would open above or below as there is room, and as wide as its words.
    connect(this, &QPushButton::clicked, this, [this] {
        m_menu->setMinimumWidth(0);
        const auto actions = m_menu->actions();
        // Several columns, where one is too tall for the screen, would each become as wide.
        const auto startOf = [this](QAction *action) { return m_menu->actionGeometry(action).left(); };
        if (actions.isEmpty() || startOf(actions.constFirst()) == startOf(actions.constLast()))
            m_menu->setMinimumWidth(width());
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
        // The keys go on from what is chosen, as in a combo box.
        if (const auto current = std::ranges::find_if(actions, &QAction::isChecked); current != actions.cend())
            m_menu->setActiveAction(*current);
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

void ChoiceButton::fitChoices()
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

int ChoiceButton::widthFor(const QString &text) const
{
    ensurePolished();
    return fontMetrics().horizontalAdvance(text) + 1 + around();
}

QSize ChoiceButton::sizeHint() const
{
    int widest = widthFor({});
    for (const Choice &choice : m_choices)
        widest = std::max(widest, widthFor(choice.text));
    return {widest, QPushButton::sizeHint().height()};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 4 * fontMetrics().height() + around()),
            QPushButton::minimumSizeHint().height()};
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
    setText(plain(fontMetrics().elidedText(text, Qt::ElideRight, std::max(width() - around(), 40))));
    setAccessibleDescription(text);
    setToolTip(text.toHtmlEscaped());
    const auto actions = m_menu->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            action->setChecked(action->data().toString() == m_value);
    }
}

/// The arrow is where that of a combo box is, whatever is chosen.
void ChoiceButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QStyleOption option;
    option.initFrom(this);
    option.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {arrow(), arrow()},
                                      rect().adjusted(kSide, 0, -kSide, 0));
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter, this);
}

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    showValue();
}

} // namespace vv::gui
