// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sidebar.h"

#include "gui/accountbutton.h"
#include "gui/filterlist.h"
#include "gui/folderlist.h"
#include "gui/icons.h"
#include "gui/mirrored.h"
#include "gui/pagelist.h"
#include "gui/synccard.h"
#include "gui/widgets.h"
#include "models/foldermodel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kWidth = 212;
constexpr int kMargin = 10;
constexpr int kPageRole = Qt::UserRole + 10;

} // namespace

Sidebar::Sidebar(models::FolderModel &folders, Editor &editor, FilterList *filters, AccountButton *account,
                 SyncCard *card, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_folderModel(folders)
    , m_metrics(metrics)
    , m_head(new QHBoxLayout)
    , m_pages(new QListWidget)
    , m_folders(new FolderList(folders, editor, metrics))
    , m_card(card)
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setKind(this, u"sideAtStart"_s);
    m_usualWidth = std::max(kWidth, metrics.body * 15);
    setFixedWidth(m_usualWidth);

    m_logo = new QLabel;
    m_logo->setPixmap(appIcon().pixmap(QSize(26, 26), devicePixelRatio()));
    auto *name = new QLabel(u"VinylVault"_s);
    QFont bold = name->font();
    bold.setBold(true);
    bold.setPixelSize(metrics.body + 1);
    name->setFont(bold);
    auto *settings = makeIconButton(u"settingsButton"_s, u"settings"_s, tr("Settings"));
    settings->setIconSize(QSize(metrics.icon, metrics.icon));
    m_head->addWidget(m_logo);
    m_head->addWidget(name, 1);
    m_head->addWidget(settings);

    m_pages->setObjectName(u"pageList"_s);
    m_pages->setAccessibleName(tr("Pages"));
    setUpNavList(m_pages, metrics);
    for (const PageEntry &entry : listedPages()) {
        auto *item = new QListWidgetItem(icon(entry.icon), entry.text, m_pages);
        item->setData(kPageRole, entry.page);
        m_items.insert(entry.page, item);
    }
    m_pages->setFixedHeight(m_pages->count() * metrics.control);

    // Large text in a low window needs more room than there is.
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScroll(content, metrics.touch));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, 12, kMargin, 14);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addSpacing(8);
    layout->addWidget(m_pages);
    layout->addWidget(filters);
    layout->addWidget(m_folders, 1);
    layout->addStretch(0);
    layout->addSpacing(8);
    layout->addWidget(account);
    layout->addSpacing(6);
    layout->addWidget(card);

    connect(settings, &QToolButton::clicked, this, [this] { Q_EMIT pageChosen(u"settings"_s); });
    connect(m_pages->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!m_marking && !selected.isEmpty())
                    Q_EMIT pageChosen(selected.indexes().constFirst().data(kPageRole).toString());
            });
    connect(m_folders, &FolderList::chosen, this, &Sidebar::folderChosen);
    connect(m_folders, &FolderList::renewed, this, [this] { mark(m_page, m_folder); });
}

void Sidebar::fitInto(int window)
{
    constexpr int kShare = 32; // percent
    setFixedWidth(std::min(m_usualWidth, std::max(kWidth, window * kShare / 100)));
    // With large text the name needs all the room there is.
    const bool roomy = width() == m_usualWidth;
    m_logo->setVisible(roomy);
    m_head->setContentsMargins(mirrored({roomy ? kMargin : 0, 0, 0, 0}));
    m_head->setSpacing(roomy ? 9 : 2);
    m_card->fitInto(width() - 2 * kMargin);
    const NavDelegate::Beside beside = roomBeside();
    const auto delegates = findChildren<NavDelegate *>();
    for (NavDelegate *delegate : delegates)
        delegate->setBeside(beside);
}

/// The names of pages are whole as long as that is possible.
NavDelegate::Beside Sidebar::roomBeside() const
{
    using enum NavDelegate::Beside;
    for (const auto beside : {Usual, SmallIcon}) {
        const auto fits = [&](const QListWidgetItem *item) {
            const QString page = item->data(kPageRole).toString();
            const bool marked = page == "playing"_L1 || page == "sync"_L1;
            return NavDelegate::widthFor(item->text(), marked, m_metrics, m_pages->font(), beside)
                <= width() - 2 * kMargin;
        };
        if (std::ranges::all_of(m_items, fits))
            return beside;
    }
    return Nothing;
}

void Sidebar::setSyncBadge(int toDecide)
{
    const QScopedValueRollback guard(m_marking, true);
    QListWidgetItem *sync = m_items.value(u"sync"_s);
    sync->setData(NavDelegate::kBadgeRole, toDecide);
    sync->setData(Qt::AccessibleTextRole,
                  toDecide > 0 ? tr("Sync, %n thing(s) need you", nullptr, toDecide) : tr("Sync"));
}

void Sidebar::setPlaying(const QString &side, const QString &spoken)
{
    const QScopedValueRollback guard(m_marking, true);
    QListWidgetItem *playing = m_items.value(u"playing"_s);
    playing->setData(NavDelegate::kMarkRole, side);
    playing->setData(Qt::AccessibleTextRole, spoken.isEmpty() ? tr("Now playing") : tr("Now playing: %1").arg(spoken));
}

void Sidebar::setCounts(int copies, int wants)
{
    const QScopedValueRollback guard(m_marking, true);
    QListWidgetItem *collection = m_items.value(u"collection"_s);
    QListWidgetItem *wantlist = m_items.value(u"wants"_s);
    collection->setData(models::FolderModel::CountRole, copies);
    wantlist->setData(models::FolderModel::CountRole, wants);
    collection->setData(Qt::AccessibleTextRole, tr("Collection, %Ln record(s)", nullptr, copies));
    wantlist->setData(Qt::AccessibleTextRole, tr("Wantlist, %Ln record(s)", nullptr, wants));
}

void Sidebar::mark(const QString &page, FolderId folder)
{
    const QScopedValueRollback guard(m_marking, true);
    m_page = page;
    m_folder = folder;
    const bool isFolder = folder != kAllFolders && m_folderModel.rowOf(folder) >= 0;
    m_folders->mark(folder);
    m_pages->clearSelection();
    for (int row = 0; !isFolder && row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(kPageRole) == page)
            m_pages->setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
    }
}

} // namespace vv::gui
