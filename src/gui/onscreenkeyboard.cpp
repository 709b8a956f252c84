// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/onscreenkeyboard.h"

#include "gui/icons.h"
#include "gui/widgets.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kColumns = 22; // two a key, so that a row can be set in by half a key
constexpr int kShare = 50;   // of the window at the most, in percent
constexpr int kLeastKey = 24;

} // namespace

OnScreenKeyboard::OnScreenKeyboard(const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_grid(new QGridLayout(this))
    , m_keyHeight(metrics.control)
{
    setObjectName(u"onScreenKeyboard"_s);
    setAccessibleName(tr("Keyboard"));
    setLayoutDirection(Qt::LeftToRight); // as every keyboard of these letters
    m_grid->setContentsMargins(8, 6, 8, 8);
    m_grid->setSpacing(5);
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    build();
    hide();
}

void OnScreenKeyboard::build()
{
    for (QWidget *key : std::as_const(m_keys)) {
        key->hide();
        key->deleteLater(); // one of them may be the key that was just tapped
    }
    m_keys.clear();
    const std::array<QString, 4> signs{u"1234567890"_s, u"-/:;()&@\""_s, u".,?!'+*=<>"_s, u"_#%€£$"_s};
    const std::array<QString, 4> letters{u"1234567890"_s, u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s};
    const auto &rows = m_layer == Layer::Signs ? signs : letters;
    for (int row = 0; row < 4; ++row) {
        const QString keys = rows[static_cast<size_t>(row)];
        addRow(row, m_layer == Layer::Capital ? keys.toUpper() : keys, row == 2 ? 1 : row == 3 ? 4 : 0);
    }
    addFoot();
}

void OnScreenKeyboard::addRow(int row, const QString &keys, int indent)
{
    int column = indent;
    for (const QChar &letter : keys) {
        const QString text(letter);
        QPushButton *key = addKey(row, column, 2, text == "&"_L1 ? u"&&"_s : text, u"key_"_s + text);
        connect(key, &QPushButton::clicked, this, [this, text] {
            send(text.at(0).toUpper().unicode(), text);
            if (m_layer == Layer::Capital)
                change(Layer::Small);
        });
        column += 2;
    }
}

void OnScreenKeyboard::addFoot()
{
    auto *erase = addKey(0, 20, 2, {}, u"key_backspace"_s);
    erase->setIcon(icon(u"backspace"_s, QPalette::ButtonText));
    erase->setAccessibleName(tr("Backspace"));
    erase->setAutoRepeat(true);
    connect(erase, &QPushButton::clicked, this, [this] { send(Qt::Key_Backspace, {}); });

    auto *shift = addKey(3, 0, 4, {}, u"key_shift"_s);
    shift->setIcon(icon(u"shift"_s, m_layer == Layer::Capital ? QPalette::Highlight : QPalette::ButtonText));
    shift->setAccessibleName(tr("Capital letters"));
    connect(shift, &QPushButton::clicked, this,
            [this] { change(m_layer == Layer::Capital ? Layer::Small : Layer::Capital); });

    const bool signs = m_layer == Layer::Signs;
    auto *other = addKey(4, 0, 4, signs ? tr("abc") : tr("?#:"), u"key_layer"_s);
    connect(other, &QPushButton::clicked, this, [this, signs] { change(signs ? Layer::Small : Layer::Signs); });
    auto *space = addKey(4, 4, m_manyLines ? 7 : 10, tr("space"), u"key_space"_s);
    connect(space, &QPushButton::clicked, this, [this] { send(Qt::Key_Space, u" "_s); });
    auto *hideKey = addKey(4, 14, 3, {}, u"key_hide"_s);
    hideKey->setIcon(icon(u"hide"_s, QPalette::ButtonText));
    hideKey->setAccessibleName(tr("Put the keyboard away"));
    connect(hideKey, &QPushButton::clicked, this, &QWidget::hide);
    if (m_manyLines) {
        auto *line = addKey(4, 11, 3, u"⏎"_s, u"key_line"_s);
        line->setAccessibleName(tr("New line"));
        connect(line, &QPushButton::clicked, this, [this] { send(Qt::Key_Return, u"\r"_s); });
    }
    addEnter(17, 5);
}

void OnScreenKeyboard::addEnter(int column, int span)
{
    auto *enter = addKey(4, column, span, tr("Done"), u"key_enter"_s);
    setKind(enter, u"keyDone"_s);
    fitText(enter);
    connect(enter, &QPushButton::clicked, this, [this] {
        hide();
        send(Qt::Key_Return, u"\r"_s, m_manyLines ? Qt::ControlModifier : Qt::NoModifier);
    });
}

void OnScreenKeyboard::showEvent(QShowEvent *event)
{
    const QWidget *target = QApplication::focusWidget();
    const bool many = target && target->inputMethodHints().testFlag(Qt::ImhMultiLine);
    const bool others = std::exchange(m_manyLines, many) != many;
    if (fit() || others)
        build();
    QWidget::showEvent(event);
}

/// Large text must not hide what is being written: the keys get lower then, and what is on them smaller. Says whether
/// they have changed.
bool OnScreenKeyboard::fit()
{
    const QMargins margins = m_grid->contentsMargins();
    const int room = window()->height() * kShare / 100 - margins.top() - margins.bottom() - 4 * m_grid->spacing();
    const int height = std::clamp(room / 5, kLeastKey, m_metrics.control);
    if (std::exchange(m_keyHeight, height) == height)
        return false;
    return true;
}

/// After its kind has given it a font.
void OnScreenKeyboard::fitText(QPushButton *key) const
{
    if (m_keyHeight >= m_metrics.control)
        return;
    key->ensurePolished();
    QFont font = key->font();
    font.setPixelSize(m_keyHeight * 6 / 10);
    key->setFont(font);
}

QPushButton *OnScreenKeyboard::addKey(int row, int column, int span, const QString &text, const QString &name)
{
    QPushButton *key = makeButton(name, text, u"key"_s);
    key->setFocusPolicy(Qt::NoFocus);
    key->setFixedHeight(m_keyHeight);
    fitText(key);
    const int edge = std::min(m_metrics.body + 4, m_keyHeight * 7 / 10);
    key->setIconSize(QSize(edge, edge));
    m_grid->addWidget(key, row, column, 1, span);
    key->show(); // now: a finger is quicker than the next event
    m_keys.append(key);
    return key;
}

void OnScreenKeyboard::change(Layer layer)
{
    m_layer = layer;
    build();
}

void OnScreenKeyboard::send(int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        return;
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(target, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(target, &release);
}

} // namespace vv::gui
