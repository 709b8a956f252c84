// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/collectionreader.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <optional>

class QTimer;

namespace vv {
class Clock;
}

namespace vv::models {

class Backend;
class Library;

/**
 * One copy in full, for the detail pane and the album page: what the store has at once, what it lacks from Discogs.
 *
 * show() reads the store. Once the user has stayed for a moment (walking along the shelf must not use up the request
 * allowance) it asks the backend for the full answer and for the copy itself, where they are missing or older than
 * kFreshFor; what is being shown meanwhile stays. After a failure a release is left alone for ten minutes; outdated()
 * says how old its data are then. A copy that gets another number goes on being shown.
 * Thread: GUI.
 */
class DetailLoader : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Nothing,  ///< no copy is shown
        Fetching, ///< there was no full answer yet, and it is on its way; what the store has is shown meanwhile
        Ready,
        Failed, ///< there is no full answer: error() says why; what the store has is shown
    };

    DetailLoader(Library &library, Backend &backend, Clock &clock, QObject *parent = nullptr);

    void show(InstanceId instance); ///< none = nothing
    void refresh();                 ///< reads the store again
    void retry();                   ///< asks the backend again
    void setAsking(bool asks);      ///< false: the backend is left alone until it is wanted

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] InstanceId instance() const { return m_instance; }
    [[nodiscard]] const store::CopyDetail *copy() const { return m_copy ? &*m_copy : nullptr; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Since when the data are as they are, when they are old and could not be read again; UTC.
    [[nodiscard]] std::optional<QDateTime> outdated() const;

Q_SIGNALS:
    void changed();

private:
    /// A request that can fail, of each release that was shown.
    struct Attempts {
        QSet<ReleaseId> underWay;
        QHash<ReleaseId, std::chrono::milliseconds> failed; ///< when
    };

    void connectBackend();
    void read();
    void look();  ///< asks for what is missing or old, after a pause
    void fetch(); ///< asks now
    void answered(Attempts &attempts, ReleaseId release, bool failed);
    [[nodiscard]] bool isShown(ReleaseId release) const;
    [[nodiscard]] bool copyIsOld() const;
    [[nodiscard]] bool detailIsOld() const; ///< or missing
    [[nodiscard]] bool mayAsk(const Attempts &attempts) const;
    [[nodiscard]] bool hasFailedLately(const Attempts &attempts) const;

    Library &m_library;
    Backend &m_backend;
    Clock &m_clock;
    QTimer *m_pause;
    InstanceId m_instance;
    std::optional<store::CopyDetail> m_copy;
    std::optional<Error> m_error;
    State m_state = State::Nothing;
    bool m_asks = true;
    Attempts m_copies;
    Attempts m_details;
};

} // namespace vv::models
