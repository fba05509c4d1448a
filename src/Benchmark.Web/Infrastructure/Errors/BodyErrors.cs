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
        services.Configure<MvcOptions>(options => options.Filters.Add<NullRows>(NullRows.BeforeValidation));
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
        var fields = new BodyFields(context.HttpContext.RequestServices, BodyOf(context.ActionDescriptor));
        if (faults.Count == 0)
        {
            NameMissing(context.ModelState, fields);
            return;
        }

        // What else is said follows from the body not having been read.
        context.ModelState.Clear();
        foreach (var (key, fault) in faults)
        {
            context.ModelState.AddModelError(key, Words(fault!, fields));
        }
    }

    /// <summary>A field that must be there is called what the body calls it. No body has another rule of its own.</summary>
    private static void NameMissing(ModelStateDictionary state, BodyFields fields)
    {
        foreach (var key in state.Where(field => field.Value is { Errors.Count: > 0 }).Select(field => field.Key).ToList())
        {
            if (fields.InBody(key) is { } path)
            {
                state.Remove(key);
                state.AddModelError(path, Text("Validation:Json:Required", BodyFields.NameOf(path)));
            }
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

        return Words(field, expected);
    }

    /// <summary>What the field may hold; the whole body when it has no name.</summary>
    public static string Words(string field, BodyField expected)
    {
        var form = field.Length == 0 ? "Body" : expected.Form.ToString();
        return Text($"Validation:Json:{form}", field, string.Join(", ", expected.Choices));
    }

    private static string Text(string key, params object?[] values) =>
        string.Format(CultureInfo.CurrentCulture, BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key, values);
}
