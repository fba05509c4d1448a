using Benchmark.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.TagHelpers;

/// <summary>All errors of the form on top, each a link to its field: <c>&lt;error-summary /&gt;</c>. Nothing without errors.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(IStringLocalizer<BenchmarkResource> texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // A page declares its properties in the order of its fields; what belongs to no field comes last.
        var order = ViewContext.ViewData.ModelMetadata.Properties.Select((p, i) => (p.PropertyName, i)).ToDictionary(p => p.PropertyName!, p => p.i);
        var errors = ViewContext.ModelState
            .OrderBy(field => order.GetValueOrDefault(field.Key, int.MaxValue))
            .SelectMany(field => field.Value!.Errors.Select(error => (Id: TagBuilder.CreateSanitizedId(field.Key, "_"), error.ErrorMessage)))
            .Where(error => error.ErrorMessage.Length > 0)
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary-heading");
        var heading = new TagBuilder("h2") { Attributes = { ["id"] = "error-summary-heading" } };
        heading.InnerHtml.Append(texts["Web:ErrorSummary"]);
        output.Content.AppendHtml(heading);
        var list = new TagBuilder("ul");
        foreach (var (id, message) in errors)
        {
            list.InnerHtml.AppendHtml(Item(id, message));
        }

        output.Content.AppendHtml(list);
    }

    private static TagBuilder Item(string id, string message)
    {
        var item = new TagBuilder("li");
        if (string.IsNullOrEmpty(id))
        {
            item.InnerHtml.Append(message);
            return item;
        }

        var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + id } };
        link.InnerHtml.Append(message);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
