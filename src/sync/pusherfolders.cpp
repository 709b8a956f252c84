// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "discogs/additions.h"
#include "discogs/client.h"
#include "store/collectionwriter.h"
#include "sync/pusher.h"
#include "sync/wantlistpass.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

/// Notes or a rating that somebody may have changed there meanwhile.
bool mayOverwrite(const store::WantPush &want)
{
    return !want.remove && (want.notes || want.rating);
}

} // namespace

void Pusher::makeFolders()
{
    const auto edits = m_list.folderEdits(false);
    if (!held(edits))
        return;
    m_folderEdits = *edits;
    if (m_folderEdits.isEmpty() || m_picture.folders)
        return nextFolder();
    m_call = m_client.folders(m_picture.user, [this](const Result<QList<Folder>> &folders) {
        if (!folders)
            return finish(folders.error());
        if (!held(m_writer.saveFolders(*folders, m_clock.utc())))
            return;
        m_picture.folders = *folders;
        makeFolders(); // what was done meanwhile is no longer among them
    });
}

void Pusher::nextFolder()
{
    if (m_done)
        return;
    if (m_folderEdits.isEmpty())
        return pushCopies();
    const store::PushEdit edit = m_folderEdits.takeFirst();
    if (edit.edit.kind == store::EditKind::MakeFolder)
        return makeFolder(edit);
    if (!note(edit))
        return;
    m_call = m_client.renameFolder(m_picture.user, edit.edit.folder, edit.edit.value,
                                   [this, edit](const Result<Folder> &renamed) {
                                       if (!renamed) {
                                           if (refused(edit, renamed.error()))
                                               nextFolder();
                                           return;
                                       }
                                       if (!held(m_list.folderDone(edit)))
                                           return;
                                       nameInPicture(edit.edit.folder, edit.edit.value);
                                       arrivedOne();
                                       Q_EMIT changed();
                                       nextFolder();
                                   });
}

void Pusher::nameInPicture(FolderId folder, const QString &name)
{
    if (!m_picture.folders)
        return;
    for (Folder &listed : *m_picture.folders) {
        if (listed.id == folder)
            listed.name = name;
    }
}

void Pusher::makeFolder(const store::PushEdit &asked)
{
    store::PushEdit edit = asked;
    const QList<Folder> there = m_picture.folders.value_or(QList<Folder>());
    const auto toRename = m_list.foldersToRename();
    if (!held(toRename))
        return;
    const auto made = [this, edit](const Folder &folder) {
        if (!held(m_list.folderMade(edit, folder)))
            return;
        if (m_picture.folders)
            *m_picture.folders += folder;
        arrivedOne();
        Q_EMIT changed();
        nextFolder();
    };
    // Nobody knows who has made one of this name that is there: it is not deleted without being asked for.
    if (edit.isUnwanted) {
        if (held(m_list.neverArrived(edit)))
            foundOut(edit);
        return nextFolder();
    }
    // Made on both sides is made; which of two of the same name would be meant? One that is to be called otherwise is
    // not.
    const auto same = std::find_if(there.begin(), there.end(), [&](const Folder &folder) {
        return folder.id != kAllFolders && folder.name.trimmed() == edit.edit.value && !toRename->contains(folder.id);
    });
    if (same != there.end())
        return made(*same);
    if (!edit.known) {
        edit.known.emplace();
        for (const Folder &folder : there)
            edit.known->insert(folder.id.value);
        edit.maybeSent = false;
    }
    QSet<FolderId> known;
    for (const qint64 number : *edit.known)
        known.insert({number});
    if (!note(edit))
        return;
    const discogs::NewFolder folder{.user = m_picture.user,
                                    .name = edit.edit.value,
                                    .known = known,
                                    .maybeSent = edit.maybeSent,
                                    .isRecent = store::mayLag(edit.sentAt, m_clock.utc())};
    m_call = discogs::createFolderOnce(m_client, m_clock, folder, [this, edit, made](const Result<Folder> &answer) {
        if (answer)
            made(*answer);
        else if (refused(edit, answer.error()))
            nextFolder();
    });
}

void Pusher::deleteFolders()
{
    const auto edits = m_list.folderEdits(true);
    if (!held(edits))
        return;
    m_folderEdits = *edits;
    nextDeletion();
}

void Pusher::nextDeletion()
{
    if (m_done)
        return;
    if (m_folderEdits.isEmpty())
        return pushWants();
    const store::PushEdit edit = m_folderEdits.takeFirst();
    if (!note(edit))
        return;
    m_call = m_client.deleteFolder(m_picture.user, edit.edit.folder, [this, edit](const Result<void> &answer) {
        if (!answer) {
            if (refused(edit, answer.error()))
                nextDeletion();
            return;
        }
        if (!held(m_list.folderDone(edit)))
            return;
        arrivedOne();
        Q_EMIT changed();
        nextDeletion();
    });
}

void Pusher::pushWants()
{
    const auto wants = m_list.wants();
    if (!held(wants))
        return;
    m_wants = *wants;
    const bool overwrites = std::any_of(m_wants.begin(), m_wants.end(), mayOverwrite);
    if (!overwrites || m_picture.wantsAreFresh)
        return nextWant();
    // One want cannot be read alone (discogs-api.md §6.3).
    m_wantlist = std::make_unique<WantlistPass>(m_client, m_writer, m_clock, m_picture.user);
    connect(m_wantlist.get(), &WantlistPass::finished, this, [this](const Result<WantlistPass::Outcome> &outcome) {
        if (!held(outcome))
            return;
        m_picture.wantsAreFresh = true;
        if (outcome->isRead)
            return pushWants();
        m_outcome.warnings += outcome->warnings;
        // What overwrites nothing can go all the same.
        m_wants.removeIf(mayOverwrite);
        nextWant();
    });
    m_wantlist->start();
}

void Pusher::nextWant()
{
    if (m_done)
        return;
    if (m_wants.isEmpty())
        return finish();
    const store::WantPush want = m_wants.takeFirst();
    if (!held(m_list.sendingWant(want, m_clock.utc())))
        return;
    if (want.remove) {
        m_call = m_client.deleteWant(m_picture.user, want.release, [this, want](const Result<void> &answer) {
            if (answer)
                wantAnswered(want, std::optional<Want>());
            else
                wantAnswered(want, fail(answer.error()));
        });
        return;
    }
    const discogs::WantEdit edit{.rating = want.rating, .notes = want.notes};
    const auto done = [this, want](const Result<Want> &answer) {
        if (answer)
            wantAnswered(want, std::optional(*answer));
        else
            wantAnswered(want, fail(answer.error()));
    };
    m_call = want.add ? m_client.putWant(m_picture.user, want.release, edit, done)
                      : m_client.editWant(m_picture.user, want.release, edit, done);
}

void Pusher::wantAnswered(const store::WantPush &want, const Result<std::optional<Want>> &answer)
{
    if (answer) {
        if (!held(m_list.wantTaken(want, *answer, m_clock.utc())))
            return;
        arrivedOne();
        Q_EMIT changed();
        return nextWant();
    }
    const Error &error = answer.error();
    const bool final = !error.isTransient() && error.kind != Error::Kind::NotAuthorised;
    m_outcome.warnings += u"an edit of the wantlist could not be sent: "_s + error.detail;
    if (!held(m_list.wantNotTaken(want, words(error), final)))
        return;
    Q_EMIT changed();
    if (goesOn(error))
        nextWant();
}

} // namespace vv::sync
