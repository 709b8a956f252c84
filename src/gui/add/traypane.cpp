// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/add/traypane.h"

#include "gui/add/pressingdelegate.h"
#include "gui/add/traysettings.h"
#include "gui/editor.h"
#include "gui/fittingscroll.h"
#include "gui/widgets.h"
#include "models/adding.h"
#include "models/library.h"
#include "models/traymodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScroller>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

using RowState = store::TrayRow::State;

TrayPane::TrayPane(const Parts &parts, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_touch(metrics.touch)
    , m_count(makeLabel(u"title"_s))
    , m_empty(makeLabel(u"muted"_s,
                        tr("Records gather here, with folder and conditions, until you add them all in one step. They "
                           "stay when you leave.")))
    , m_list(new QListView)
    , m_act(makeButton(u"trayActButton"_s, {}))
    , m_again(makeButton(u"trayAgainButton"_s, tr("Look again")))
    , m_remove(makeButton(u"trayRemoveButton"_s, tr("Remove")))
    , m_all(makeButton(u"trayAllButton"_s, tr("For all"), u"link"_s))
    , m_settings(new TraySettings(parts.editor, parts.library, metrics))
    , m_add(makeButton(u"trayAddButton"_s, {}, u"primary"_s))
{
    setObjectName(u"addTray"_s);
    m_count->setObjectName(u"trayCount"_s);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_list->setObjectName(u"trayList"_s);
    m_list->setAccessibleName(tr("Tray"));
    m_list->setModel(&m_parts.model);
    m_list->setItemDelegate(new PressingDelegate(parts.covers, metrics, m_list));
    m_list->setSelectionMode(metrics.touch ? QAbstractItemView::MultiSelection : QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(!metrics.touch);
    m_list->installEventFilter(this);
    if (metrics.touch)
        QScroller::grabGesture(m_list->viewport(), QScroller::LeftMouseButtonGesture);
    m_remove->setToolTip(tr("Take out of the tray (Del)"));

    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_act);
    acts->addWidget(m_again);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    acts->addWidget(m_all);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addWidget(m_count);
    rows->addWidget(m_empty, 1); // in place of the list
    rows->addWidget(m_list, 1);
    rows->addLayout(acts);
    auto *about = new QVBoxLayout;
    about->setSpacing(10);
    m_scroll = new FittingScroll(m_settings, metrics.touch);
    m_separator = makeSeparator();
    about->addWidget(m_separator);
    about->addWidget(m_scroll, 1);
    about->addWidget(m_add);
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(rows);
    m_layout->addLayout(about);
    setBeside(metrics.touch);

    connect(&m_parts.model, &models::TrayModel::loaded, this, &TrayPane::showSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrayPane::showSelected);
    connect(m_act, &QPushButton::clicked, this, &TrayPane::act);
    connect(m_again, &QPushButton::clicked, this, [this] {
        const auto chosen = selected();
        if (chosen.size() == 1)
            m_parts.adding.lookAgain(chosen.constFirst().id);
    });
    connect(m_remove, &QPushButton::clicked, this, &TrayPane::remove);
    connect(m_all, &QPushButton::clicked, m_list, &QListView::clearSelection);
    connect(m_add, &QPushButton::clicked, this, &TrayPane::addAll);
    connectSettings();
    showSelected();
}

void TrayPane::setBeside(bool beside)
{
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(beside ? 14 : 10);
    m_layout->setStretch(0, beside ? 3 : 1);
    m_layout->setStretch(1, beside ? 2 : 0);
    m_separator->setVisible(!beside);
    // Below the rows it is as tall as what it has inside; beside them as tall as they are.
    m_scroll->setSizePolicy(QSizePolicy::Expanding, beside ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

void TrayPane::connectSettings()
{
    connect(m_settings, &TraySettings::folderChosen, this,
            [this](FolderId folder) { change([folder](store::TrayRow &row) { row.folder = folder; }); });
    connect(m_settings, &TraySettings::ratingChosen, this,
            [this](int rating) { change([rating](store::TrayRow &row) { row.rating = rating; }); });
    connect(m_settings, &TraySettings::fieldChosen, this, [this](FieldId field, const QString &value) {
        change([&](store::TrayRow &row) {
            row.fields.removeIf([field](const FieldValue &known) { return known.field == field; });
            if (!value.isEmpty())
                row.fields.append({field, value});
            std::ranges::sort(row.fields, {}, &FieldValue::field);
        });
    });
}

void TrayPane::change(const std::function<void(store::TrayRow &)> &what)
{
    QList<store::TrayRow> rows = selected();
    if (rows.isEmpty()) {
        rows = m_parts.model.rows();
        what(m_fresh);
        m_fresh.rating = 0; // the next record is another one
    }
    for (store::TrayRow &row : rows)
        what(row);
    if (!rows.isEmpty())
        m_parts.adding.putInTray(rows);
    showSelected();
}

QList<store::TrayRow> TrayPane::selected() const
{
    QList<store::TrayRow> rows;
    const auto indexes = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes) {
        if (const store::TrayRow *row = m_parts.model.at(index.row()))
            rows.append(*row);
    }
    return rows;
}

void TrayPane::select(qint64 id)
{
    const int row = m_parts.model.rowOf(id);
    if (row >= 0)
        m_list->scrollTo(m_parts.model.index(row));
}

void TrayPane::refresh()
{
    m_parts.model.refresh();
}

void TrayPane::addAll()
{
    if (m_parts.model.ready() > 0)
        m_parts.adding.addTray();
}

void TrayPane::remove()
{
    QList<qint64> ids;
    const auto rows = selected();
    for (const store::TrayRow &row : rows)
        ids.append(row.id);
    if (ids.isEmpty())
        return;
    m_list->clearSelection();
    m_parts.adding.takeFromTray(ids);
}

void TrayPane::act()
{
    const auto rows = selected();
    if (rows.size() != 1)
        return;
    if (rows.constFirst().state() == RowState::Several)
        Q_EMIT chooseRequested(rows.constFirst());
    else if (rows.constFirst().state() == RowState::Unknown)
        Q_EMIT findRequested(rows.constFirst());
}

void TrayPane::showSelected()
{
    const auto rows = selected();
    const int count = m_parts.model.rowCount();
    const int ready = m_parts.model.ready();
    m_count->setText(count == 0 ? tr("Tray") : tr("Tray · %1").arg(numberText(count)));
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    const RowState state = rows.size() == 1 ? rows.constFirst().state() : RowState::Ready;
    m_act->setVisible(state == RowState::Several || state == RowState::Unknown);
    m_act->setText(state == RowState::Several ? tr("Choose…") : tr("Find otherwise…"));
    m_again->setVisible(state == RowState::Unknown);
    m_remove->setVisible(!rows.isEmpty());
    m_all->setVisible(!rows.isEmpty());
    QList<store::TrayRow> about = rows;
    QString title = tr("For the selected record");
    if (rows.size() > 1)
        title = tr("For %Ln selected records", nullptr, static_cast<int>(rows.size()));
    else if (rows.isEmpty() && count > 0)
        title = tr("For all, and what comes next");
    else if (rows.isEmpty())
        title = tr("For what comes next");
    if (rows.isEmpty())
        about = count > 0 ? m_parts.model.rows() : QList{m_fresh};
    m_settings->show(title, about);
    m_add->setText(ready == 0 ? tr("Add to the collection")
                              : tr("Add %Ln record(s) to the collection", nullptr, ready));
    m_add->setEnabled(ready > 0);
}

bool TrayPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            remove();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            act();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vv::gui
