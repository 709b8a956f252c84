// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/selection/bulkmenus.h"

#include "gui/editor.h"
#include "models/sharedrecords.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMostTags = 40; ///< a menu has to fit on the screen

QString plain(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s); // not a mnemonic
}

} // namespace

BulkMenus::BulkMenus(const SelectionParts &parts, QWidget *owner)
    : QObject(owner)
    , m_parts(parts)
    , m_owner(owner)
    , m_rating(new QMenu(tr("Rate"), owner))
    , m_folders(new QMenu(tr("Move to folder"), owner))
    , m_tags(new QMenu(tr("Tags"), owner))
{
    m_rating->setObjectName(u"bulkRatingMenu"_s);
    m_folders->setObjectName(u"bulkFolderMenu"_s);
    m_tags->setObjectName(u"bulkTagMenu"_s);
    connect(m_rating, &QMenu::aboutToShow, this, &BulkMenus::fillRating);
    connect(m_folders, &QMenu::aboutToShow, this, &BulkMenus::fillFolders);
    connect(m_tags, &QMenu::aboutToShow, this, &BulkMenus::fillTags);
}

void BulkMenus::open(QMenu *menu, const QWidget *button)
{
    Q_EMIT menu->aboutToShow(); // how high it is, is known only once it is filled
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 2)));
}

void BulkMenus::openAll(const QPoint &global)
{
    auto *menu = new QMenu(m_owner);
    menu->setObjectName(u"bulkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("%Ln record(s) selected", nullptr, m_parts.selection.count()));
    menu->addMenu(m_rating);
    menu->addMenu(m_folders);
    menu->addMenu(m_tags);
    connect(menu->addAction(tr("Set fields…")), &QAction::triggered, this, &BulkMenus::fieldsRequested);
    menu->addSeparator();
    connect(menu->addAction(tr("Remove from the collection…")), &QAction::triggered, this,
            &BulkMenus::removalRequested);
    menu->addSeparator();
    connect(menu->addAction(tr("Clear the selection")), &QAction::triggered, this, &BulkMenus::clearRequested);
    menu->popup(global);
}

void BulkMenus::fillRating()
{
    m_rating->clear();
    const auto shared = m_parts.shared.facts().rating;
    for (int stars = 0; stars <= 5; ++stars) {
        QAction *action = m_rating->addAction(stars == 0 ? tr("No rating") : tr("%n star(s)", nullptr, stars));
        action->setCheckable(true);
        action->setChecked(shared == stars);
        connect(action, &QAction::triggered, this,
                [this, stars] { m_parts.editor.many().rate(m_parts.selection.ids(), stars); });
    }
}

void BulkMenus::fillFolders()
{
    m_folders->clear();
    const auto shared = m_parts.shared.facts().folder;
    const auto folders = m_parts.editor.folders();
    for (const Folder &folder : folders) {
        QAction *action = m_folders->addAction(plain(folder.name));
        action->setCheckable(true);
        action->setChecked(shared == folder.id);
        connect(action, &QAction::triggered, this,
                [this, id = folder.id] { m_parts.editor.many().move(m_parts.selection.ids(), id); });
    }
    m_folders->addSeparator();
    QAction *made = m_folders->addAction(tr("New folder…"));
    made->setObjectName(u"bulkNewFolderAction"_s);
    connect(made, &QAction::triggered, this, &BulkMenus::newFolderRequested);
}

void BulkMenus::fillTags()
{
    m_tags->clear();
    QStringList some;
    QStringList all;
    const store::SharedFacts &facts = m_parts.shared.facts();
    for (const auto &[tag, copies] : facts.tags) {
        some.append(tag);
        if (copies >= facts.copies)
            all.append(tag);
    }
    QStringList missing = m_parts.editor.own().allTags();
    missing.removeIf([&](const QString &tag) { return all.contains(tag, Qt::CaseInsensitive); });
    m_tags->addSection(tr("Add a tag"));
    fillTagMenu(m_tags, missing, true);
    QAction *made = m_tags->addAction(tr("New tag…"));
    made->setObjectName(u"bulkNewTagAction"_s);
    connect(made, &QAction::triggered, this, &BulkMenus::newTagRequested);
    if (some.isEmpty())
        return;
    m_tags->addSection(tr("Take a tag away"));
    fillTagMenu(m_tags, some, false);
}

void BulkMenus::fillTagMenu(QMenu *menu, const QStringList &tags, bool giving)
{
    for (const QString &tag : tags.first(std::min<qsizetype>(tags.size(), kMostTags))) {
        QAction *action = menu->addAction(plain(tag));
        action->setData(giving);
        connect(action, &QAction::triggered, this, [this, tag, giving] {
            BulkEditor &editor = m_parts.editor.many();
            giving ? editor.addTag(m_parts.selection.ids(), tag) : editor.removeTag(m_parts.selection.ids(), tag);
        });
    }
}

} // namespace vv::gui
