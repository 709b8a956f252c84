// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <functional>

namespace vv::store {

/**
 * What was opened by somebody else and is no file of ours: a pipe, a device, standard output. A reader that does not
 * read keeps nobody waiting for longer than a glance at whether that is still wanted.
 *
 * Thread: one. Errors: writing fails with failure() set, or with wasCancelled().
 * Source: poll(2), pipe(7): what poll() calls writable takes PIPE_BUF bytes without waiting.
 */
class OutStream final : public QIODevice
{
    Q_OBJECT

public:
    /// `handle` stays open and its owner's.
    OutStream(int handle, std::function<bool()> cancelled);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] int failure() const noexcept { return m_failure; } ///< of errno(3); 0 = none
    [[nodiscard]] bool wasCancelled() const noexcept { return m_cancelled; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] bool waitForRoom();

    int m_handle;
    std::function<bool()> m_isCancelled;
    int m_failure = 0;
    bool m_cancelled = false;
};

} // namespace vv::store
