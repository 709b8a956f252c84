// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QString>

/// A file of tests/fixtures/discogs, or whatever JSON lies at `path`; null when it cannot be read.
namespace vv::discogs {

[[nodiscard]] inline QJsonDocument jsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

[[nodiscard]] inline QJsonDocument fixture(QLatin1StringView name)
{
    return jsonFile(QStringLiteral(VV_FIXTURES "/discogs/") + name);
}

} // namespace vv::discogs
