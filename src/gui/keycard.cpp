// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keycard.h"

#include "gui/actions.h"
#include "gui/widgets.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHash>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMargin = 28;
constexpr int kRound = 10; ///< of the window that is seen round the card

} // namespace

KeyCard::KeyCard(const Actions &actions, QWidget *window)
    : QWidget(window)
{
    setObjectName(u"keyCard"_s);
    setAccessibleName(tr("Card of keys"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    m_card = new QFrame;
    setKind(m_card, u"card"_s);
    m_keys = new QWidget;
    auto *grid = new QGridLayout(m_keys);
    grid->setContentsMargins(kMargin, kMargin - 8, kMargin, kMargin - 4);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(7);
    grid->addWidget(makeLabel(u"title"_s, tr("Keys")), 0, 0, 1, 2);
    int row = 1;
    const auto add = [grid, &row](const QString &keys, const QString &text) {
        auto *key = makeLabel(u"strong"_s, keys);
        auto *label = makeLabel(u"muted"_s, text);
        key->setWordWrap(false);
        label->setWordWrap(false);
        grid->addWidget(key, row, 0);
        grid->addWidget(label, row++, 1);
    };
    add(tr("Letters"), tr("Search from anywhere on the wall"));
    add(tr("Arrows, Home, End, PgUp, PgDn"), tr("Walk along the wall"));
    add(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("Open the selected record"));
    add(tr("%1 to %2", "two key sequences")
            .arg(actions.rate.constFirst()->shortcut().toString(QKeySequence::NativeText),
                 actions.rate.constLast()->shortcut().toString(QKeySequence::NativeText)),
        tr("Rate the selected record"));
    const auto listed = actions.all();
    for (const QAction *action : listed) {
        QStringList keys;
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts)
            keys.append(shortcut.toString(QKeySequence::NativeText));
        keys.removeDuplicates();
        add(keys.join(u"  "_s), action->text());
    }
    m_scroll = makeScroll(m_keys, true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kRound, kRound, kRound, kRound);
    layout->addWidget(m_card, 0, Qt::AlignCenter);
    window->installEventFilter(this);
}

void KeyCard::open()
{
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    fit();
    raise();
    show();
    setFocus();
}

/// As large as the keys need, and not larger than the window has room for.
void KeyCard::fit()
{
    const QSize room = size() - QSize(2 * kRound, 2 * kRound);
    const QSize keys = m_keys->sizeHint() + QSize(2, 2);
    const bool scrolls = keys.height() > room.height();
    const int bar = scrolls ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    m_card->setFixedSize(QSize(keys.width() + bar, keys.height()).boundedTo(room));
}

void KeyCard::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QAbstractSlider::SliderAction> actions{
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},   {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub}, {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},     {Qt::Key_End, QAbstractSlider::SliderToMaximum},
    };
    const auto action = actions.constFind(event->key());
    if (action == actions.cend())
        return QWidget::keyPressEvent(event);
    m_scroll->verticalScrollBar()->triggerAction(*action);
}

void KeyCard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 150));
}

void KeyCard::mousePressEvent(QMouseEvent *)
{
    hide();
}

void KeyCard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_before && m_before->isVisible())
        m_before->setFocus();
}

bool KeyCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vv::gui
