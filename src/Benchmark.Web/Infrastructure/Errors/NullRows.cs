using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Infrastructure.Errors;

/// <summary>Refuses a body whose lists have a null for a row: nothing would be kept of it, and the sender should know.</summary>
internal sealed class NullRows(IOptions<JsonOptions> options) : IActionFilter
{
    /// <summary>Its order: the framework's own filter, which answers for what is found, comes after.</summary>
    public const int BeforeValidation = -3000;

    private readonly JsonSerializerOptions _options = options.Value.JsonSerializerOptions;

    /// <inheritdoc />
    public void OnActionExecuting(ActionExecutingContext context)
    {
        var body = context.ActionDescriptor.Parameters.FirstOrDefault(p => p.BindingInfo?.BindingSource == BindingSource.Body);
        if (body is null || !context.ActionArguments.TryGetValue(body.Name, out var sent) || sent is null)
        {
            return;
        }

        var fields = new BodyFields(context.HttpContext.RequestServices, body.ParameterType);
        foreach (var path in Find(sent, "$"))
        {
            context.ModelState.AddModelError(path, BodyErrors.Words(BodyFields.NameOf(path), fields.Find(path)!));
        }
    }

    /// <inheritdoc />
    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    private IEnumerable<string> Find(object value, string path)
    {
        var info = _options.GetTypeInfo(value.GetType());
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => ((IEnumerable)value).Cast<object?>()
                .SelectMany((row, index) => row is null ? [$"{path}[{index}]"] : Find(row, $"{path}[{index}]")),
            JsonTypeInfoKind.Object => info.Properties
                .Where(property => property.Get is not null && _options.GetTypeInfo(property.PropertyType).Kind != JsonTypeInfoKind.None)
                .SelectMany(property => property.Get!(value) is { } held ? Find(held, $"{path}.{property.Name}") : []),
            _ => [],
        };
    }
}
