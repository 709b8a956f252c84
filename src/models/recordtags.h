// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/localfacts.h"

#include <QFutureWatcher>
#include <QObject>

namespace vv::models {

class Backend;
class Library;

/**
 * Gives many records a tag, or takes it from them, as one step.
 *
 * What they have besides is read on Qt's pool first, for a change puts all of it. Orders are carried out one after the
 * other.
 * Thread: GUI. Errors: through Backend::writeFailed().
 */
class RecordTags : public QObject
{
    Q_OBJECT

public:
    RecordTags(Backend &backend, Library &library, QObject *parent = nullptr);

    void add(const QList<InstanceId> &ids, const QString &tag);
    void remove(const QList<InstanceId> &ids, const QString &tag);

private:
    struct Order {
        QString file;
        QList<InstanceId> ids;
        QString tag;
        bool isThere = false; ///< afterwards
    };

    void take(const Order &order);
    void begin();
    void write();
    void next();
    [[nodiscard]] static Result<QList<store::OwnChange>> changesFor(const Order &order);

    Backend &m_backend;
    Library &m_library;
    QList<Order> m_orders;    ///< the first is being read or written
    bool m_isWriting = false; ///< it is
    QFutureWatcher<Result<QList<store::OwnChange>>> m_reading;
};

} // namespace vv::models
