// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/syncsection.h"

#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

SyncSection::SyncSection(const QString &name, const QString &title, const QString &emptyText, const Metrics &metrics,
                         QWidget *parent)
    : QFrame(parent)
    , m_metrics(metrics)
    , m_count(makeLabel(u"muted"_s))
    , m_empty(makeLabel(u"muted"_s, emptyText))
    , m_more(makeLabel(u"muted"_s))
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
{
    setObjectName(name);
    setKind(this, u"card"_s);
    setAccessibleName(title);
    m_count->setObjectName(u"sectionCount"_s);
    m_count->setWordWrap(false);
    m_empty->setObjectName(u"sectionEmpty"_s);
    m_more->setObjectName(u"sectionMore"_s);
    QLabel *heading = makeLabel(u"cardTitle"_s, title);
    m_head->setSpacing(8);
    m_head->addWidget(heading);
    m_head->addWidget(m_count);
    heading->setWordWrap(false);
    m_head->addStretch(1);
    m_rows->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(m_head);
    layout->addWidget(m_empty);
    layout->addLayout(m_rows);
    layout->addWidget(m_more);
    setRows({});
}

QPushButton *SyncSection::addButton(const QString &name, const QString &text)
{
    QPushButton *button = makeButton(name, text, u"link"_s);
    m_head->addWidget(button);
    m_buttons.append(button);
    button->hide();
    return button;
}

void SyncSection::clear()
{
    for (QWidget *row : std::as_const(m_rowWidgets)) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // one of its buttons may be what led here
    }
    m_rowWidgets.clear();
}

void SyncSection::setRows(const QList<SyncRow> &rows)
{
    const auto [focusedRow, focusedName] = focusedButton();
    clear();
    const qsizetype shown = std::min<qsizetype>(rows.size(), kMostRows);
    for (qsizetype i = 0; i < shown; ++i) {
        QWidget *row = makeRow(rows[i]);
        m_rows->addWidget(row);
        row->show(); // now: what is shown with the next event cannot take the focus yet
        m_rowWidgets.append(row);
    }
    m_count->setText(rows.isEmpty() ? QString() : numberText(rows.size()));
    m_empty->setVisible(rows.isEmpty());
    m_more->setText(tr("… and %Ln more", nullptr, static_cast<int>(rows.size() - shown)));
    m_more->setVisible(rows.size() > shown);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(!rows.isEmpty());
    if (focusedRow >= 0)
        giveFocus(focusedRow, focusedName);
}

std::pair<int, QString> SyncSection::focusedButton() const
{
    const QWidget *focused = window()->focusWidget();
    for (qsizetype i = 0; focused && i < m_rowWidgets.size(); ++i) {
        if (m_rowWidgets[i]->isAncestorOf(focused))
            return {static_cast<int>(i), focused->objectName()};
    }
    return {-1, {}};
}

void SyncSection::giveFocus(int row, const QString &button)
{
    if (m_rowWidgets.isEmpty())
        return;
    const QWidget *widget = m_rowWidgets[std::min<qsizetype>(row, m_rowWidgets.size() - 1)];
    auto *same = widget->findChild<QPushButton *>(button);
    if (!same)
        same = widget->findChild<QPushButton *>();
    if (same)
        same->setFocus(Qt::OtherFocusReason);
}

QWidget *SyncSection::makeRow(const SyncRow &row) const
{
    auto *widget = new QWidget;
    widget->setObjectName(u"syncRow"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    if (row.open) {
        QPushButton *link = makeButton(u"openRowButton"_s, QString(row.title).replace(u'&', u"&&"_s), u"rowTitle"_s);
        link->setAccessibleName(row.title);
        link->setToolTip(tr("Show this record"));
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(link, &QPushButton::clicked, this, row.open);
        texts->addWidget(link);
    } else if (!row.title.isEmpty()) {
        texts->addWidget(makeLabel(u"strong"_s, row.title));
    }
    for (const QString &line : row.lines)
        texts->addWidget(makeLabel(u"small"_s, line));
    if (!row.note.isEmpty())
        texts->addWidget(makeLabel(u"muted"_s, row.note));
    if (!row.problem.isEmpty())
        texts->addWidget(makeLabel(u"danger"_s, row.problem));

    // Beside the words with a mouse; a finger's buttons are too large for that.
    auto *layout = new QBoxLayout(m_metrics.touch ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_metrics.touch ? 6 : 12);
    layout->addLayout(texts, 1);
    if (row.buttons.isEmpty())
        return widget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const RowButton &wanted : row.buttons) {
        QPushButton *button = makeButton(wanted.name, wanted.text);
        button->setAccessibleDescription(QString(row.title + u": "_s + row.lines.join(u", "_s)));
        connect(button, &QPushButton::clicked, this, wanted.run);
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    if (m_metrics.touch)
        buttons->addStretch(1);
    layout->addLayout(buttons);
    return widget;
}

} // namespace vv::gui
