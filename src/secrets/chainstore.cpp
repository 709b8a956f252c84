// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/chainstore.h"

#include "base/logging.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace vv::secrets {

/// What one caller asked for, on its way from store to store.
template <class T>
struct ChainStore::Request {
    QString account;
    QPointer<QObject> context;
    Done<T> done;
    std::optional<Error> problem; ///< the first that is worth telling

    void answer(Result<T> result) const
    {
        if (context)
            done(std::move(result));
    }
};

ChainStore::ChainStore(std::vector<std::unique_ptr<SecretStore>> stores)
    : m_stores(std::move(stores))
{
    Q_ASSERT(!m_stores.empty());
}

ChainStore::~ChainStore() = default;

void ChainStore::read(const QString &account, QObject *context, Done<std::optional<Kept>> done)
{
    readFrom(0, {}, {account, context, std::move(done), {}});
}

void ChainStore::readFrom(std::size_t at, std::optional<Kept> best, Request<std::optional<Kept>> request)
{
    const QString account = request.account;
    m_stores[at]->read(account, &m_receiver, [this, at, best, request = std::move(request)](const auto &found) mutable {
        if (found && *found)
            best = *found;
        if (!found) {
            qCInfo(lcSecrets).noquote() << "reading:" << found.error().detail;
            const auto kind = found.error().kind;
            if (!request.problem && (kind == Error::Kind::Damaged || kind == Error::Kind::TooNew))
                request.problem = found.error();
        }
        if (at + 1 < m_stores.size())
            return readFrom(at + 1, std::move(best), std::move(request));
        if (!best && request.problem)
            return request.answer(fail(*request.problem));
        request.answer(std::move(best));
    });
}

void ChainStore::write(const QString &account, const Secret &secret, QObject *context, Done<Place> done)
{
    writeTo(0, secret, {account, context, std::move(done), {}});
}

void ChainStore::writeTo(std::size_t at, const Secret &secret, Request<Place> request)
{
    const QString account = request.account;
    m_stores[at]->write(
        account, secret, &m_receiver, [this, at, secret, request = std::move(request)](const auto &place) mutable {
            if (!place && at + 1 < m_stores.size()) {
                qCInfo(lcSecrets).noquote() << "writing:" << place.error().detail;
                return writeTo(at + 1, secret, std::move(request));
            }
            if (!place || at + 1 == m_stores.size())
                return request.answer(place);
            // The caller has its answer even if an old copy cannot be removed: it is behind the new one.
            removeFrom(at + 1, false,
                       {request.account, &m_receiver, [place, request](const auto &) { request.answer(place); }, {}});
        });
}

void ChainStore::remove(const QString &account, QObject *context, Done<bool> done)
{
    const Request<bool> request{account, context, std::move(done), {}};
    // Answered by ourselves first, so that a locked key store that says "deleted" is asked once more.
    removeFrom(0, false,
               {account,
                &m_receiver,
                [this, request](const Result<bool> &removed) {
                    Request<bool> asked = request;
                    if (!removed)
                        asked.problem = removed.error();
                    confirmRemoval(removed.value_or(false), asked);
                },
                {}});
}

void ChainStore::confirmRemoval(bool any, Request<bool> request)
{
    const QString account = request.account;
    readFrom(0, {},
             {account,
              &m_receiver,
              [any, request = std::move(request)](const Result<std::optional<Kept>> &left) {
                  if (left && *left)
                      return request.answer(
                          fail(Error::Kind::Storage, u"the token is still in one of the places where it was kept"_s));
                  if (request.problem)
                      return request.answer(fail(*request.problem));
                  request.answer(any);
              },
              {}});
}

void ChainStore::removeFrom(std::size_t at, bool any, Request<bool> request)
{
    const QString account = request.account;
    m_stores[at]->remove(account, &m_receiver,
                         [this, at, any, request = std::move(request)](const auto &removed) mutable {
                             if (!removed) {
                                 qCInfo(lcSecrets).noquote() << "removing:" << removed.error().detail;
                                 if (!request.problem)
                                     request.problem = removed.error();
                             }
                             const bool found = any || (removed && *removed);
                             if (at + 1 < m_stores.size())
                                 return removeFrom(at + 1, found, std::move(request));
                             if (!found && request.problem)
                                 return request.answer(fail(*request.problem));
                             request.answer(found);
                         });
}

} // namespace vv::secrets
