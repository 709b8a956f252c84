// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchfield.h"

#include "gui/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr int kHintEdge = 18;

} // namespace

SearchField::SearchField(const Metrics &metrics, QWidget *parent)
    : QLineEdit(parent)
    , m_metrics(metrics)
    , m_glass(icon(u"search"_s))
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search"));
    setTextMargins(metrics.icon + 10, 0, metrics.touch ? 0 : kHintEdge + 4, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(0ms); // once all keys that are waiting have been taken in
    connect(&m_pause, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
}

void SearchField::setQuery(const QString &query)
{
    setText(query);
    tell();
}

void SearchField::append(const QString &typed)
{
    setFocus(Qt::ShortcutFocusReason);
    end(false);
    insert(typed);
}

void SearchField::tell()
{
    m_pause.stop();
    const QString query = text().trimmed();
    if (query == m_told)
        return;
    m_told = query;
    Q_EMIT queryChanged(query);
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Else the window's Esc would come first, and go back instead of clearing.
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (key->matches(QKeySequence::Undo) && !isUndoAvailable()) {
            event->ignore(); // then it is the last change that is meant
            return false;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            setQuery({});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        [[fallthrough]];
    case Qt::Key_Down:
        tell();
        Q_EMIT left();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inner = rect().adjusted(12, 0, -12, 0);
    m_glass.paint(&painter,
                  QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                      QSize(m_metrics.icon, m_metrics.icon), inner));
    if (m_metrics.touch || hasFocus() || !text().isEmpty())
        return;
    const QRectF box
        = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(kHintEdge, kHintEdge), inner);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(box, Qt::AlignCenter, u"/"_s);
}

} // namespace vv::gui
