using System.Globalization;
using Benchmark.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Benchmark.Web.Infrastructure.Localization;

/// <summary>What is said when a field can't be read at all.</summary>
internal static class BindingMessages
{
    public static void UseProductTexts(this DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => Text("Validation:Invalid", value, field));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => Text("Validation:Invalid", value));
        messages.SetUnknownValueIsInvalidAccessor(field => Text("Validation:UnknownInvalid", field));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Text("Validation:UnknownInvalid"));
        messages.SetValueIsInvalidAccessor(value => Text("Validation:Invalid", value));
        messages.SetValueMustBeANumberAccessor(field => Text("Validation:Number", field));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Text("Validation:Number"));
        messages.SetMissingBindRequiredValueAccessor(field => Text("Validation:Required", field));
        messages.SetMissingKeyOrValueAccessor(() => Text("Validation:Required"));
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Text("Validation:BodyRequired"));
        messages.SetValueMustNotBeNullAccessor(value => Text("Validation:Required", value));
    }

    /// <summary>What isn't among the choices, and what is.</summary>
    public static string Choice(string value, string field, IEnumerable<string> valid) => Text("Validation:Choice", value, field, string.Join(", ", valid));

    private static string Text(string key, params object?[] values) =>
        string.Format(CultureInfo.CurrentCulture, BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key, [.. values, string.Empty, string.Empty]);
}
