// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordmime.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace vv::models {

QString recordMimeType()
{
    return u"application/x-vinylvault-records"_s;
}

QMimeData *recordMimeData(const QList<InstanceId> &records)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid();
    for (const InstanceId record : records)
        stream << record.value;
    auto *data = new QMimeData;
    data->setData(recordMimeType(), bytes);
    return data;
}

QList<InstanceId> recordsIn(const QMimeData *data)
{
    QList<InstanceId> records;
    if (!data || !data->hasFormat(recordMimeType()))
        return records;
    QDataStream stream(data->data(recordMimeType()));
    qint64 pid = 0;
    stream >> pid;
    while (pid == QCoreApplication::applicationPid() && !stream.atEnd()) {
        InstanceId record;
        stream >> record.value;
        if (stream.status() != QDataStream::Ok)
            return {};
        records.append(record);
    }
    return records;
}

} // namespace vv::models
