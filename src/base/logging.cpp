// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include <QMutex>
#include <QRegularExpression>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vv {

Q_LOGGING_CATEGORY(lcBase, "vv.base", QtWarningMsg)
Q_LOGGING_CATEGORY(lcNet, "vv.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDiscogs, "vv.discogs", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSecrets, "vv.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "vv.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSync, "vv.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCovers, "vv.covers", QtWarningMsg)
Q_LOGGING_CATEGORY(lcModels, "vv.models", QtWarningMsg)
Q_LOGGING_CATEGORY(lcGui, "vv.gui", QtWarningMsg)

namespace {

constexpr qsizetype kShortestSecret = 4;

/// Qt's message handler is a plain function, so what it replaces has to be reachable from one. It is never destroyed:
/// Qt and its plugins log until the very end of the process, and nothing may be told then either.
struct Redactions {
    QMutex mutex;
    QStringList texts;
};

Redactions &redactions()
{
    static auto *instance = new Redactions;
    return *instance;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toUtf8();
    std::fprintf(stderr, "%s\n", line.constData());
    std::fflush(stderr);
}

} // namespace

void installLogHandler()
{
    qInstallMessageHandler(handle);
}

void redactFromLog(const QByteArray &text)
{
    if (text.size() < kShortestSecret)
        return;
    Redactions &known = redactions();
    const QMutexLocker lock(&known.mutex);
    const QString plain = QString::fromUtf8(text);
    if (!known.texts.contains(plain))
        known.texts += plain;
}

QString redacted(QString line)
{
    {
        Redactions &known = redactions();
        const QMutexLocker lock(&known.mutex);
        for (const QString &text : std::as_const(known.texts))
            line.replace(text, u"[secret]"_s);
    }
    static const auto *parameter = new QRegularExpression(u"((?:token|secret|key)=)[^&\\s\"',\\[]+"_s,
                                                          QRegularExpression::CaseInsensitiveOption);
    return line.replace(*parameter, u"\\1[secret]"_s);
}

} // namespace vv
