using System.Globalization;
using System.Text.Json;
using Benchmark.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Benchmark.Web.Infrastructure.Errors;

/// <summary>Says what is wrong with the JSON of a request in the caller's language: which field, and what it may hold.</summary>
internal static class BodyErrors
{
    public static void AddBodyErrors(this IServiceCollection services)
    {
        // With its message alone, an error couldn't be told from another or said in Swedish.
        services.Configure<JsonOptions>(options => options.AllowInputFormatterExceptionMessages = false);
        services.PostConfigure<ApiBehaviorOptions>(options =>
        {
            var answer = options.InvalidModelStateResponseFactory;
            options.InvalidModelStateResponseFactory = context =>
            {
                Reword(context);
                return answer(context);
            };
        });
    }

    private static void Reword(ActionContext context)
    {
        var faults = context.ModelState
            .Select(field => (field.Key, Fault: field.Value?.Errors.Select(e => e.Exception).OfType<JsonException>().FirstOrDefault()))
            .Where(field => field.Fault is not null)
            .ToList();
        if (faults.Count == 0)
        {
            return;
        }

        // What else is said follows from the body not having been read.
        context.ModelState.Clear();
        var fields = new BodyFields(context.HttpContext.RequestServices, BodyOf(context.ActionDescriptor));
        foreach (var (key, fault) in faults)
        {
            context.ModelState.AddModelError(key, Words(fault!, fields));
        }
    }

    private static Type? BodyOf(ActionDescriptor action) =>
        action.Parameters.FirstOrDefault(p => p.BindingInfo?.BindingSource == BindingSource.Body)?.ParameterType;

    private static string Words(JsonException fault, BodyFields fields)
    {
        // The parser's own complaint stands within when the text isn't JSON at all.
        if (fault.InnerException is JsonException)
        {
            return Text("Validation:Json:Syntax", (fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1);
        }

        var field = BodyFields.NameOf(fault.Path);
        if (fields.Find(fault.Path) is not { } expected)
        {
            return Text("Validation:Json:Unreadable", field);
        }

        var whole = field.Length == 0 ? "Body" : expected.Form.ToString();
        return Text($"Validation:Json:{whole}", field, string.Join(", ", expected.Choices));
    }

    private static string Text(string key, params object?[] values) =>
        string.Format(CultureInfo.CurrentCulture, BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key, values);
}
