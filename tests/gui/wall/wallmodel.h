// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QAbstractListModel>

namespace vv::test {

/// Any number of records that cost nothing: row n is instance first + n.
class WallModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit WallModel(int count, int first = 1, QObject *parent = nullptr)
        : QAbstractListModel(parent)
        , m_count(count)
        , m_first(first)
    {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        using namespace Qt::StringLiterals;
        const int instance = m_first + index.row();
        switch (role) {
        case models::InstanceRole:
            return instance;
        case models::TitleRole:
        case Qt::DisplayRole:
            return u"Title %1"_s.arg(instance);
        case models::ArtistRole:
            return u"Artist %1"_s.arg(instance % 97);
        case models::YearRole:
            return 1950 + instance % 70;
        case models::CoverUrlRole:
            return m_urlRoot.isEmpty() ? QString() : m_urlRoot + QString::number(instance);
        case Qt::AccessibleTextRole:
            return u"Title %1, Artist %2, %3, not rated"_s.arg(instance).arg(instance % 97).arg(1950 + instance % 70);
        default:
            return {};
        }
    }
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override
    {
        if (role != models::InstanceRole)
            return QAbstractListModel::match(start, role, value, hits, flags);
        const int row = value.toInt() - m_first;
        return row >= 0 && row < m_count ? QModelIndexList{index(row)} : QModelIndexList{};
    }

    void setUrlRoot(const QString &root) { m_urlRoot = root; }
    void reset(int count, int first = 1)
    {
        beginResetModel();
        m_count = count;
        m_first = first;
        endResetModel();
    }
    void append(int more)
    {
        beginInsertRows({}, m_count, m_count + more - 1);
        m_count += more;
        endInsertRows();
    }
    void touch(int row) { Q_EMIT dataChanged(index(row), index(row)); }

private:
    int m_count;
    int m_first;
    QString m_urlRoot;
};

} // namespace vv::test
