using System.Globalization;
using Benchmark.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.TagHelpers;

/// <summary>A labelled input with its hint and its error: <c>&lt;form-field for="Email" hint="…" /&gt;</c>.</summary>
[HtmlTargetElement("form-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IStringLocalizer<BenchmarkResource> texts) : TagHelper
{
    /// <summary>The property; its <c>[Display(Name)]</c> is the label's key.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The input's type, <c>text</c> unless said.</summary>
    public string Type { get; set; } = "text";

    /// <summary>The hint, already in the page's language.</summary>
    public string? Hint { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>The keyboard of a telephone: <c>numeric</c>, <c>email</c>.</summary>
    public string? Inputmode { get; set; }

    /// <summary>More classes on the input: <c>input-short</c>.</summary>
    public string? InputClass { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = TagBuilder.CreateSanitizedId(For.Name, "_");
        var error = ViewContext.ModelState.TryGetValue(For.Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field field-invalid");

        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.InnerHtml.Append(texts[For.Metadata.DisplayName ?? For.Name]);
        output.Content.AppendHtml(label);
        if (Hint is not null)
        {
            output.Content.AppendHtml(Paragraph("hint", id + "-hint", Hint));
        }

        output.Content.AppendHtml(Input(id, entry?.AttemptedValue, error is not null));
        if (error is not null)
        {
            output.Content.AppendHtml(Paragraph("field-error", id + "-error", error));
        }
    }

    private TagBuilder Input(string id, string? attempted, bool isInvalid)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass(InputClass is null ? "input" : "input " + InputClass);
        input.Attributes["id"] = id;
        input.Attributes["name"] = For.Name;
        input.Attributes["type"] = Type;
        Add(input, "autocomplete", Autocomplete);
        Add(input, "inputmode", Inputmode);
        if (Type != "password")
        {
            Add(input, "value", attempted ?? Convert.ToString(For.Model, CultureInfo.CurrentCulture));
        }

        var described = string.Join(' ', new[] { Hint is null ? null : id + "-hint", isInvalid ? id + "-error" : null }.OfType<string>());
        Add(input, "aria-describedby", described.Length > 0 ? described : null);
        Add(input, "aria-invalid", isInvalid ? "true" : null);
        return input;
    }

    private static void Add(TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }
    }

    private static TagBuilder Paragraph(string css, string id, string text)
    {
        var paragraph = new TagBuilder("p") { Attributes = { ["class"] = css, ["id"] = id } };
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
