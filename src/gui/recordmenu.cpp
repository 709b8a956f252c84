// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordmenu.h"

#include "gui/ownphoto.h"
#include "gui/record/links.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

RecordMenu::RecordMenu(const QString &name, Editor &editor, bool hasBrowser, QWidget *parent)
    : QMenu(parent)
    , m_editor(editor)
    , m_hasBrowser(hasBrowser)
    , m_folders(new QMenu(tr("Move to folder"), this))
    , m_found(new QMenu(tr("Found it: add to the collection"), this))
    , m_ratings(new QMenu(tr("Rate"), this))
{
    m_ratings->setObjectName(name + u"Ratings"_s);
    setObjectName(name);
    m_folders->setObjectName(name + u"Folders"_s);
    m_found->setObjectName(name + u"Found"_s);
    connect(m_found, &QMenu::aboutToShow, this, &RecordMenu::fillFound);
    connect(this, &QMenu::aboutToShow, this, &RecordMenu::fill);
    connect(m_folders, &QMenu::aboutToShow, this, &RecordMenu::fillFolders);
}

void RecordMenu::setRecord(const RecordRef &record, FolderId folder)
{
    m_record = record;
    m_folder = folder;
}

void RecordMenu::offerSelecting()
{
    m_offersSelecting = true;
}

void RecordMenu::openAbove(const QPoint &at)
{
    fill(); // its height is known only then
    ensurePolished();
    popup(at - QPoint(0, sizeHint().height()));
}

void RecordMenu::openFolders(const QPoint &at, bool above)
{
    if (!m_record.instance.isValid() && !m_record.isWant())
        return;
    QMenu *menu = m_record.isWant() ? m_found : m_folders;
    m_record.isWant() ? fillFound() : fillFolders(); // its height is known only then
    menu->popup(at - QPoint(0, above ? menu->sizeHint().height() : 0));
}

void RecordMenu::fill()
{
    clear(); // leaves the menus of folders, which are not made here
    if (m_offersSelecting) {
        QAction *select = addAction(tr("Select"));
        select->setObjectName(u"selectAction"_s);
        connect(select, &QAction::triggered, this, &RecordMenu::selectRequested);
        addSeparator();
    }
    if (m_record.instance.isValid()) {
        addKeys();
        addMenu(m_folders);
    } else if (m_record.isWant()) {
        addMenu(m_found);
    }
    const bool wanted = m_editor.isWanted(m_record.release);
    QAction *want = addAction(wanted ? tr("Take off the wantlist") : tr("Add to the wantlist"));
    want->setObjectName(u"wantAction"_s);
    connect(want, &QAction::triggered, this, [this, wanted] { m_editor.setWanted(m_record.release, !wanted); });
    if (m_hasBrowser) {
        QAction *discogs = addAction(tr("Open on Discogs"));
        discogs->setObjectName(u"openOnDiscogsAction"_s);
        connect(discogs, &QAction::triggered, this, [this] { openInBrowser(releaseUrl(m_record.release)); });
        QAction *copy = addAction(tr("Copy link"));
        copy->setObjectName(u"copyLinkAction"_s);
        connect(copy, &QAction::triggered, this,
                [this] { QGuiApplication::clipboard()->setText(releaseUrl(m_record.release)); });
    }
    if (!m_record.instance.isValid())
        return;
    addPhoto();
    addLikenesses();
    addSeparator();
    QAction *remove = addAction(tr("Remove from the collection"));
    remove->setObjectName(u"removeAction"_s);
    connect(remove, &QAction::triggered, this, [this] { m_editor.remove(m_record.instance); });
}

/// What the keys of the window do with the record that is current, for those who do not know them.
void RecordMenu::addKeys()
{
    const auto keys = parentWidget()->window()->actions();
    const auto add = [&](const QString &name, const QString &text) {
        const auto key = std::ranges::find(keys, name, &QAction::objectName);
        if (key == keys.cend())
            return;
        const QString shortcut = (*key)->shortcut().toString(QKeySequence::NativeText);
        QAction *action = addAction(shortcut.isEmpty() || !m_hasBrowser ? text : QString(text + u'\t' + shortcut));
        action->setObjectName(name + u"InMenu"_s);
        connect(action, &QAction::triggered, *key, &QAction::trigger);
    };
    add(u"playAction"_s, tr("Play"));
    m_ratings->clear();
    for (int stars = 5; stars >= 0; --stars) {
        const auto key = std::ranges::find(keys, u"rateAction%1"_s.arg(stars), &QAction::objectName);
        if (key != keys.cend())
            m_ratings->addAction(*key);
    }
    if (!m_ratings->isEmpty())
        addMenu(m_ratings);
    add(u"editAction"_s, tr("Edit"));
    addSeparator();
}

void RecordMenu::addPhoto()
{
    const InstanceId copy = m_record.instance;
    if (m_hasBrowser) { // a kiosk has no files to choose from either
        QAction *use = addAction(tr("Use your own photo…"));
        use->setObjectName(u"usePhotoAction"_s);
        connect(use, &QAction::triggered, this, [this, copy] { choosePhoto(this, m_editor.own(), copy); });
    }
    if (!m_editor.own().hasPhoto(copy))
        return;
    QAction *back = addAction(tr("Back to the picture from Discogs"));
    back->setObjectName(u"dropPhotoAction"_s);
    connect(back, &QAction::triggered, this, [this, copy] { m_editor.own().dropPhoto(copy); });
}

/// What `is:duplicate` finds, and what of it is so on purpose.
void RecordMenu::addLikenesses()
{
    const auto likenesses = m_editor.own().likenesses(m_record.instance);
    if (!likenesses.isEmpty())
        addSeparator();
    for (const store::Likeness &likeness : likenesses) {
        QString text;
        switch (likeness.kind) {
        case store::DuplicateKind::Release:
            text = tr("%n copies of this release on purpose", nullptr, likeness.copies);
            break;
        case store::DuplicateKind::Master:
            text = tr("%n pressings of this album on purpose", nullptr, likeness.copies);
            break;
        case store::DuplicateKind::Barcode:
            text = tr("%n copies with this bar code on purpose", nullptr, likeness.copies);
            break;
        }
        QAction *action = addAction(text);
        action->setObjectName(u"onPurposeAction_"_s + store::duplicateKindName(likeness.kind));
        action->setCheckable(true);
        action->setChecked(likeness.onPurpose);
        connect(action, &QAction::triggered, this,
                [this, likeness](bool checked) { m_editor.own().setOnPurpose(likeness, checked); });
    }
}

void RecordMenu::fillFolders()
{
    m_folders->clear();
    const auto folders = m_editor.folders();
    for (const Folder &folder : folders) {
        QAction *action = m_folders->addAction(QString(folder.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(folder.id == m_folder);
        connect(action, &QAction::triggered, this, [this, id = folder.id] {
            if (id != m_folder)
                m_editor.move(m_record.instance, id);
        });
        if (folder.id == m_folder)
            m_folders->setActiveAction(action); // where the arrows begin
    }
    m_folders->addSeparator();
    QAction *made = m_folders->addAction(tr("New folder…"));
    made->setObjectName(u"newFolderAction"_s);
    connect(made, &QAction::triggered, this, &RecordMenu::newFolderRequested);
}

void RecordMenu::fillFound()
{
    m_found->clear();
    const auto folders = m_editor.folders();
    for (const Folder &folder : folders) {
        QAction *action = m_found->addAction(QString(folder.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = folder.id] { m_editor.add(m_record.release, id); });
        if (folder.id == kUncategorized) // where Discogs puts what is in none
            m_found->setActiveAction(action);
    }
}

} // namespace vv::gui
