// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/collectionmessage.h"

#include "gui/errortext.h"
#include "models/collectionmodel.h"
#include "models/syncstatus.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

CollectionMessage::CollectionMessage(QWidget *parent)
    : MessagePanel(parent)
{
    connect(this, &MessagePanel::actionChosen, this, &CollectionMessage::take);
}

void CollectionMessage::say(const models::CollectionModel &model, const models::SyncStatus &status, int total)
{
    using State = models::SyncStatus::State;
    const State state = status.state();
    if (model.error()) {
        const ErrorText text = errorText(*model.error(), Doing::ReadingStore);
        put(Offer::Nothing, u"warning"_s, text.what, QString(text.todo + u'\n' + text.detail).trimmed());
    } else if (!model.selection().query.isEmpty()) {
        put(Offer::Clear, u"search"_s, tr("Nothing matches “%1”").arg(model.selection().query),
            model.hints().isEmpty() ? tr("Try fewer words, or only how one begins.") : model.hints().join(u' '),
            tr("Clear the search"));
    } else if (total > 0) {
        put(Offer::ShowAll, u"folder"_s, tr("This folder is empty"),
            tr("Choose it as the folder when you edit a record, and the record appears here."), tr("Show all records"));
    } else if (state == State::Syncing) {
        put(Offer::Nothing, u"record"_s, tr("Your records are on their way"),
            tr("The first covers appear here as soon as the first page has arrived."), {}, status.progress().percent);
    } else if (state == State::Offline || state == State::Failed) {
        const ErrorText text = errorText(status.error().value_or(Error{Error::Kind::Offline, {}}), Doing::Syncing);
        const bool refused = status.error() && status.error()->kind == Error::Kind::NotAuthorised;
        put(refused ? Offer::ChangeToken : Offer::Sync, state == State::Offline ? u"offline"_s : u"warning"_s,
            text.what, text.todo, refused ? tr("Change token") : tr("Try again"));
    } else if (state == State::NoAccount) {
        put(Offer::Connect, u"record"_s, tr("No records yet"),
            tr("Connect your Discogs account, and your collection appears here."), tr("Connect to Discogs"));
    } else if (state == State::Synced) {
        put(Offer::Sync, u"record"_s, tr("Your Discogs collection is empty"),
            tr("Add a record to it on Discogs, then sync."), tr("Sync now"));
    } else {
        put(Offer::Sync, u"record"_s, tr("No records yet"), tr("A sync brings your collection here."), tr("Sync now"));
    }
}

void CollectionMessage::put(Offer offer, const QString &iconName, const QString &title, const QString &text,
                            const QString &action, int percent)
{
    m_offer = offer;
    show(iconName, title, text, action, percent);
}

void CollectionMessage::take()
{
    switch (m_offer) {
    case Offer::Nothing:
        break;
    case Offer::Sync:
        Q_EMIT syncRequested();
        break;
    case Offer::Connect:
        Q_EMIT connectRequested();
        break;
    case Offer::ChangeToken:
        Q_EMIT changeTokenRequested();
        break;
    case Offer::Clear:
        Q_EMIT clearRequested();
        break;
    case Offer::ShowAll:
        Q_EMIT showAllRequested();
        break;
    }
}

} // namespace vv::gui
