// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/collectionreader.h"

#include <QObject>

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
 * show() reads the store and, when the full answer is missing or older than 30 days, asks the backend for it once the
 * user has stayed for a moment (walking along the shelf must not use up the request allowance).
 * Thread: GUI.
 */
class DetailLoader : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Nothing,  ///< no copy is shown
        Fetching, ///< the full answer is on its way; what the store has is shown meanwhile
        Ready,
        Failed, ///< error() says why; what the store has is shown
    };

    DetailLoader(Library &library, Backend &backend, Clock &clock, QObject *parent = nullptr);

    void show(InstanceId instance); ///< none = nothing
    void refresh();                 ///< reads the store again
    void retry();                   ///< asks the backend again

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] InstanceId instance() const { return m_instance; }
    [[nodiscard]] const store::CopyDetail *copy() const { return m_copy ? &*m_copy : nullptr; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isFresh() const;
    void read();
    void fetch();

    Library &m_library;
    Backend &m_backend;
    Clock &m_clock;
    QTimer *m_pause;
    InstanceId m_instance;
    std::optional<store::CopyDetail> m_copy;
    std::optional<Error> m_error;
    State m_state = State::Nothing;
};

} // namespace vv::models
