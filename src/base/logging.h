// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

/**
 * Log categories, one a layer, and the handler that keeps secrets out of every line.
 *
 * `QT_LOGGING_RULES="vv.*.debug=true"` shows everything. Lines go to stderr.
 * Thread: all functions may be called from any thread.
 */
namespace vv {

Q_DECLARE_LOGGING_CATEGORY(lcBase)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcDiscogs)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcCovers)
Q_DECLARE_LOGGING_CATEGORY(lcModels)
Q_DECLARE_LOGGING_CATEGORY(lcGui)

/// Installs the handler that redacts. To be called once, before the first thread is started.
void installLogHandler();

/// From now on `text` is replaced in every log line. Texts under four bytes are not taken: they would garble the log.
void redactFromLog(const QByteArray &text);

/// `line` with every known secret, and anything that looks like `token=…`, replaced.
[[nodiscard]] QString redacted(QString line);

} // namespace vv
