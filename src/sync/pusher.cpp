// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pusher.h"

#include "base/clock.h"
#include "base/logging.h"
#include "discogs/additions.h"
#include "discogs/client.h"
#include "discogs/lookedupwrite.h"
#include "net/status.h"
#include "store/collectionwriter.h"
#include "sync/wantlistpass.h"

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

/// A write that gets no answer may be the fault of that one write; two in a row are not.
constexpr int kMostMisses = 2;

/// Dates of copies have whole seconds.
constexpr qint64 kClockGrain = 2;
/// What an addition has made is no later than this after it was sent, tries included.
constexpr qint64 kLongestWrite = 120; // s

const QString &notThere()
{
    static const QString text
        = u"Discogs does not list this copy at the moment; the next full sync finds out what became of it"_s;
    return text;
}

} // namespace

Pusher::Pusher(discogs::Client &client, store::CollectionWriter &writer, store::PushList &list, Clock &clock,
               Picture picture, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_writer(writer)
    , m_list(list)
    , m_clock(clock)
    , m_picture(std::move(picture))
{}

Pusher::~Pusher() = default;

void Pusher::start()
{
    const auto total = m_list.size();
    if (!held(total))
        return;
    m_total = *total;
    makeFolders();
}

void Pusher::stop()
{
    m_done = true;
    m_call.cancel();
    if (m_wantlist)
        m_wantlist->stop();
}

void Pusher::finish(std::optional<Error> error)
{
    if (std::exchange(m_done, true))
        return;
    m_call.cancel();
    if (!error)
        error = m_miss; // nothing has got through since
    if (error)
        Q_EMIT finished(fail(*error));
    else
        Q_EMIT finished(m_outcome);
}

QString Pusher::words(const Error &error) const
{
    return error.words.isEmpty() ? error.detail : error.words;
}

void Pusher::arrivedOne()
{
    gotAnswer();
    ++m_outcome.pushed;
    Q_EMIT counted(m_outcome.pushed + static_cast<int>(m_passedOver.size()), m_total);
}

void Pusher::gotAnswer()
{
    m_misses = 0;
    m_miss.reset();
}

bool Pusher::goesOn(const Error &error)
{
    if (m_done)
        return false;
    if (!net::concernsAllRequests(error)) {
        gotAnswer();
        return true;
    }
    const bool unanswered = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
    if (unanswered && ++m_misses < kMostMisses) {
        m_miss = error;
        return true;
    }
    finish(error);
    return false;
}

bool Pusher::note(const store::PushEdit &edit)
{
    return held(m_list.sending(edit, m_clock.utc()));
}

void Pusher::took(const store::PushEdit &edit)
{
    if (!held(m_list.taken(edit, m_clock.utc())))
        return;
    arrivedOne();
}

void Pusher::passOver(const store::PushEdit &edit, const QString &why)
{
    m_passedOver.insert(edit.id);
    m_outcome.warnings += u"an edit waits: "_s + why;
    if (held(m_list.notTaken(edit.id, why, false, edit.maybeSent)))
        Q_EMIT changed();
}

bool Pusher::refused(const store::PushEdit &edit, const Error &error)
{
    const bool maybe = discogs::mayHaveTakenEffect(error);
    // What concerns all requests, or may go away by itself, is no verdict on this edit. One that is not found may have
    // been moved since it was read.
    const bool final = !maybe && !net::concernsAllRequests(error) && !error.isTransient()
        && error.kind != Error::Kind::Cancelled
        && (error.kind != Error::Kind::NotFound || edit.edit.kind == store::EditKind::Add);
    // What makes something is looked for before it is sent again, so a verdict is one on all tries.
    const bool stillMaybe = maybe || (edit.maybeSent && !(final && edit.known));
    m_passedOver.insert(edit.id);
    qCInfo(lcSync).noquote() << "an edit was not taken:" << store::editKindName(edit.edit.kind) << error.detail;
    m_outcome.warnings += u"an edit could not be sent: "_s + error.detail;
    if (!held(m_list.notTaken(edit.id, words(error), final, stillMaybe)))
        return false;
    Q_EMIT changed();
    return goesOn(error);
}

void Pusher::pushCopies()
{
    const auto releases = m_list.releases();
    if (!held(releases))
        return;
    m_releases = *releases;
    nextRelease();
}

void Pusher::nextRelease()
{
    if (m_done)
        return;
    m_there.reset();
    m_wrote = false;
    if (m_releases.isEmpty())
        return deleteFolders();
    m_release = m_releases.takeFirst();
    const auto fresh = m_list.wasReadSince(m_release, m_picture.since);
    if (!held(fresh))
        return;
    if (*fresh)
        nextCopyEdit();
    else
        readFirst(m_release);
}

void Pusher::readFirst(ReleaseId release)
{
    const auto received = [this, release](const Result<QList<Copy>> &copies) {
        if (!copies) {
            m_outcome.warnings += u"release %1 could not be read, so its edits wait: %2"_s.arg(release.value)
                                      .arg(copies.error().detail);
            if (goesOn(copies.error()))
                nextRelease();
            return;
        }
        gotAnswer();
        if (!held(m_writer.saveCopiesOf(release, *copies, m_clock.utc())))
            return;
        m_there.emplace();
        for (const Copy &copy : *copies)
            m_there->insert(copy.instance, copy);
        Q_EMIT changed();
        nextCopyEdit();
    };
    m_call = discogs::allCopies(m_client, m_picture.user, release, net::Lane::Write, received);
}

void Pusher::nextCopyEdit()
{
    if (m_done)
        return;
    const auto edits = m_list.copyEdits(m_release);
    if (!held(edits))
        return;
    for (const store::PushEdit &edit : *edits) {
        if (!m_passedOver.contains(edit.id))
            return send(edit);
    }
    if (m_wrote)
        readAgain();
    else
        nextRelease();
}

void Pusher::send(store::PushEdit edit)
{
    using store::EditKind;
    if (edit.edit.kind == EditKind::Add)
        return sendAddition(edit);
    InstanceId instance = edit.edit.instance;
    if (edit.edit.kind == EditKind::Rating) {
        const auto any = m_there && !m_there->isEmpty() ? Result<InstanceId>(m_there->begin().key())
            : m_there                                   ? Result<InstanceId>(InstanceId{})
                                                        : m_list.copyOnDiscogs(m_release);
        if (!held(any))
            return;
        instance = *any;
    }
    if (edit.edit.kind == EditKind::Remove && m_there && !m_there->contains(instance)) {
        // Gone already; or it was taken out before somebody wanted it back.
        const bool away = edit.edit.value == store::kGone;
        if (!held(away ? m_list.removed(edit, m_clock.utc()) : m_list.addInstead(edit)))
            return;
        if (away) {
            m_wrote = true;
            arrivedOne();
        }
        return nextCopyEdit();
    }
    if (!instance.isValid() || (m_there && !m_there->contains(instance))) {
        passOver(edit, notThere());
        return nextCopyEdit();
    }
    auto folder = m_list.folderOnDiscogs(instance);
    if (!held(folder))
        return;
    if (m_there)
        folder = m_there->value(instance).folder;
    if (!note(edit))
        return;
    const discogs::CopyRef copy{instance, m_release, *folder};
    const auto done = [this, edit](const Result<void> &answer) { answered(edit, answer); };
    switch (edit.edit.kind) {
    case EditKind::Rating:
        m_call = m_client.rateCopy(m_picture.user, copy, edit.edit.value.toInt(), done);
        return;
    case EditKind::Move:
        m_call = m_client.moveCopy(m_picture.user, copy, {edit.edit.value.toLongLong()}, done);
        return;
    case EditKind::Remove:
        m_call = m_client.removeCopy(m_picture.user, copy, done);
        return;
    default:
        m_call = m_client.setField(m_picture.user, copy, edit.edit.field, edit.edit.value, done);
        return;
    }
}

void Pusher::answered(const store::PushEdit &edit, const Result<void> &answer)
{
    using store::EditKind;
    // It was there a moment ago: now somebody else has taken it out.
    const bool gone = !answer && answer.error().kind == Error::Kind::NotFound && edit.edit.kind == EditKind::Remove;
    if (!answer && !gone) {
        m_wrote |= discogs::mayHaveTakenEffect(answer.error());
        if (refused(edit, answer.error()))
            nextCopyEdit();
        return;
    }
    m_wrote = true;
    if (edit.edit.kind == EditKind::Remove) {
        if (!held(m_list.removed(edit, m_clock.utc())))
            return;
        arrivedOne();
        if (m_there)
            m_there->remove(edit.edit.instance);
    } else {
        took(edit);
        if (m_there && edit.edit.kind == EditKind::Move)
            (*m_there)[edit.edit.instance].folder = {edit.edit.value.toLongLong()};
    }
    Q_EMIT changed();
    nextCopyEdit();
}

/// It was taken back while nobody knew whether it had arrived.
void Pusher::lookForUnwanted(const store::PushEdit &edit)
{
    if (!m_there) // nothing may be concluded from a reading that did not take place
        return passOver(edit, notThere());
    for (const Copy &copy : std::as_const(*m_there)) {
        const bool isNew = edit.known && !edit.known->contains(copy.instance.value);
        // It will be deleted: one that somebody else may have added, or the user on the website, must not be.
        const qint64 later = edit.sentAt.secsTo(copy.added);
        if (copy.folder != edit.edit.folder || !isNew || later < -kClockGrain || later > kLongestWrite)
            continue;
        if (!held(m_list.added(edit, copy.instance, m_clock.utc())))
            return;
        Q_EMIT renumbered(edit.edit.instance, copy.instance);
        return foundOut(edit);
    }
    if (store::mayLag(edit.sentAt, m_clock.utc()))
        return passOver(edit, notThere());
    if (held(m_list.neverArrived(edit)))
        foundOut(edit);
}

void Pusher::foundOut(const store::PushEdit &edit)
{
    qCInfo(lcSync).noquote() << "what became of an edit was found out:" << store::editKindName(edit.edit.kind);
    arrivedOne();
    Q_EMIT changed();
}

void Pusher::sendAddition(store::PushEdit edit)
{
    if (edit.isUnwanted) {
        lookForUnwanted(edit);
        return nextCopyEdit();
    }
    if (!edit.known) {
        edit.known.emplace();
        const auto there = m_there ? m_there->keys() : QList<InstanceId>();
        for (const InstanceId instance : there)
            edit.known->insert(instance.value);
        edit.maybeSent = false;
    }
    QSet<InstanceId> known;
    for (const qint64 number : *edit.known)
        known.insert({number});
    if (!note(edit))
        return;
    const discogs::Addition addition{.user = m_picture.user,
                                     .folder = edit.edit.folder,
                                     .release = m_release,
                                     .known = known,
                                     .maybeSent = edit.maybeSent,
                                     .isRecent = store::mayLag(edit.sentAt, m_clock.utc())};
    m_call = discogs::addCopyOnce(m_client, m_clock, addition, [this, edit](const Result<discogs::AddedCopy> &added) {
        if (!added) {
            if (refused(edit, added.error()))
                nextCopyEdit();
            return;
        }
        if (!held(m_list.added(edit, added->instance, m_clock.utc())))
            return;
        m_wrote = true;
        if (m_there)
            m_there->insert(added->instance, Copy{.instance = added->instance, .folder = edit.edit.folder});
        arrivedOne();
        Q_EMIT renumbered(edit.edit.instance, added->instance);
        Q_EMIT changed();
        nextCopyEdit();
    });
}

void Pusher::readAgain()
{
    const auto received = [this](const Result<QList<Copy>> &copies) {
        if (!copies) { // what was taken shows the next time
            if (goesOn(copies.error()))
                nextRelease();
            return;
        }
        gotAnswer();
        if (!held(m_writer.saveCopiesOf(m_release, *copies, m_clock.utc())))
            return;
        Q_EMIT changed();
        nextRelease();
    };
    m_call = discogs::allCopies(m_client, m_picture.user, m_release, net::Lane::Write, received);
}

} // namespace vv::sync
