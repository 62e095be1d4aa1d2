// SPDX-License-Identifier: MIT
#include "detailfields.h"

#include "datetext.h"
#include "flow/phonenumber.h"
#include "isolated.h"
#include "widgets/textfield.h"
#include "widgets/wrappedlabel.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace Salestrekker {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(DetailFields)
public:
    // OpenID Connect Core 1.0, 5.1; an operator's own are shown by their name.
    static QString label(const QString& name)
    {
        const std::pair<const char*, QString> known[]{
            { "name", tr("Full name", "field") },
            { "given_name", tr("First name", "field") },
            { "family_name", tr("Last name", "field") },
            { "middle_name", tr("Middle name", "field") },
            { "nickname", tr("Nickname", "field") },
            { "preferred_username", tr("Preferred user name", "field") },
            { "phone_number", tr("Mobile number", "field") },
            { "email", tr("Email address", "field") },
            { "address", tr("Address", "field") },
            { "birthdate", tr("Date of birth, such as %1", "field").arg(isolated(exampleDate())) },
            { "gender", tr("Gender", "field") },
            { "website", tr("Website", "field") },
        };
        for (const auto& [claim, text] : known) {
            if (name == QLatin1String(claim))
                return text;
        }
        return name.section(u':', -1).simplified().left(60);
    }
};

bool isPlausible(const QString& name, const QString& value)
{
    if (name == QLatin1String("birthdate"))
        return !isoDate(value).isEmpty();
    return name == QLatin1String("phone_number") ? !tidyPhoneNumber(value).isEmpty()
                                                 : !value.trimmed().isEmpty();
}

// What is written from left to right in every language.
bool isWrittenLeftToRight(const QString& name)
{
    return QStringList{ QStringLiteral("phone_number"), QStringLiteral("email"), QStringLiteral("website"),
        QStringLiteral("birthdate") }
        .contains(name);
}

} // namespace

DetailFields::DetailFields(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void DetailFields::setNames(const QStringList& names)
{
    setVisible(!names.isEmpty());
    if (names == m_names)
        return;
    const auto typed = texts();
    m_names = names;
    m_fields.clear();
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const QString& name : names) {
        auto* label = new WrappedLabel(Text::label(name));
        auto* field = new TextField(typed.value(name));
        if (isWrittenLeftToRight(name))
            field->setLeftToRight();
        label->setBuddy(field);
        field->setObjectName(QStringLiteral("detail-") + name);
        field->setAccessibleName(label->text());
        layout()->addWidget(label);
        layout()->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &DetailFields::changed);
        if (name == QLatin1String("phone_number"))
            connect(field, &QLineEdit::editingFinished, field,
                [field] { field->setText(shownPhoneNumber(field->text())); });
        m_fields.insert(name, field);
    }
}

QMap<QString, QString> DetailFields::texts() const
{
    QMap<QString, QString> result;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        result.insert(field.key(), field.value()->text());
    return result;
}

QMap<QString, QString> DetailFields::values() const
{
    auto result = texts();
    if (const auto date = result.find(QStringLiteral("birthdate")); date != result.end())
        *date = isoDate(*date);
    return result;
}

QWidget* DetailFields::firstIncomplete() const
{
    for (const QString& name : m_names) {
        QLineEdit* field = m_fields.value(name);
        if (!isPlausible(name, field->text()))
            return field;
    }
    return nullptr;
}

bool DetailFields::isComplete() const
{
    return firstIncomplete() == nullptr;
}

} // namespace Salestrekker
