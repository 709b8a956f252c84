// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstore.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QMutex>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace vv::secrets {

/// What a job said, by value: the job itself belongs to the main thread.
struct KeychainStore::Answer {
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QByteArray text; ///< of a read
};

/// Brings answers into the store's thread, unless the store has gone meanwhile.
class KeychainStore::Mailbox
{
public:
    explicit Mailbox(QObject *receiver)
        : m_receiver(receiver)
    {}

    void post(std::function<void()> call)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_receiver)
            QMetaObject::invokeMethod(m_receiver, std::move(call), Qt::QueuedConnection);
    }

    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_receiver = nullptr;
    }

private:
    QMutex m_mutex;
    QObject *m_receiver;
};

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds timeout)
    : m_service(std::move(service))
    , m_timeout(timeout)
    , m_mailbox(std::make_shared<Mailbox>(&m_receiver))
{}

KeychainStore::~KeychainStore()
{
    m_mailbox->close();
}

tl::unexpected<Error> KeychainStore::unusable(const Answer &answer)
{
    return fail(Error::Kind::Storage, u"The key store cannot be used: %1."_s.arg(answer.words));
}

Result<std::optional<Kept>> KeychainStore::secretOf(const Answer &answer)
{
    if (answer.error == QKeychain::EntryNotFound)
        return std::optional<Kept>();
    if (answer.error != QKeychain::NoError)
        return unusable(answer);
    return answer.text.isEmpty() ? std::optional<Kept>() : std::optional(Kept{Secret(answer.text), Place::Keychain});
}

void KeychainStore::start(const QString &account, MakeJob make, Answered done)
{
    auto *deadline = new QTimer(&m_receiver);
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, &m_receiver, [deadline, done] {
        deadline->deleteLater();
        done({.error = QKeychain::OtherError, .words = u"no answer in time"_s, .text = {}});
    });
    deadline->start(m_timeout);

    const auto answered = [deadline = QPointer(deadline), done](const Answer &answer) {
        if (!deadline || !deadline->isActive())
            return; // too late: the time-out has been told already
        deadline->stop();
        deadline->deleteLater();
        done(answer);
    };
    const auto run = [mailbox = m_mailbox, make = std::move(make), service = m_service, account, answered] {
        // Without a parent, and deleting itself: the key store's client library holds a bare pointer to the job until
        // it has answered, so it has to outlive a time-out and even this store.
        QKeychain::Job *job = make(service);
        job->setKey(account);
        QObject::connect(job, &QKeychain::Job::finished, job, [mailbox, answered](QKeychain::Job *finished) {
            Answer answer{.error = finished->error(), .words = finished->errorString(), .text = {}};
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
                answer.text = read->textData().toUtf8();
            mailbox->post([answered, answer] { answered(answer); });
        });
        job->start();
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), run, Qt::QueuedConnection);
}

void KeychainStore::read(const QString &account, QObject *context, Done<std::optional<Kept>> done)
{
    start(
        account, [](const QString &service) { return new QKeychain::ReadPasswordJob(service); },
        [context = QPointer(context), done = std::move(done)](const Answer &answer) {
            if (context)
                done(secretOf(answer));
        });
}

void KeychainStore::write(const QString &account, const Secret &secret, QObject *context, Done<Place> done)
{
    const auto make = [secret](const QString &service) {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(QString::fromUtf8(secret.reveal()));
        return job;
    };
    start(account, make, [this, account, secret, context = QPointer(context), done](const Answer &written) {
        if (!context)
            return;
        if (written.error != QKeychain::NoError)
            return done(unusable(written));
        read(account, context, [secret, done](const Result<std::optional<Kept>> &kept) {
            if (!kept)
                return done(fail(kept.error()));
            if (!*kept || (*kept)->token != secret)
                return done(fail(Error::Kind::Storage, u"The key store did not keep what was written to it."_s));
            done(Place::Keychain);
        });
    });
}

void KeychainStore::remove(const QString &account, QObject *context, Done<bool> done)
{
    start(
        account, [](const QString &service) { return new QKeychain::DeletePasswordJob(service); },
        [context = QPointer(context), done = std::move(done)](const Answer &answer) {
            if (!context)
                return;
            if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
                return done(unusable(answer));
            done(answer.error == QKeychain::NoError);
        });
}

} // namespace vv::secrets
