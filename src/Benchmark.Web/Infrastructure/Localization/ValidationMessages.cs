using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Benchmark.Web.Infrastructure.Localization;

/// <summary>Gives validation attributes that name no text of their own the product's text, instead of .NET's English one.</summary>
internal sealed class ValidationMessages : IValidationMetadataProvider
{
    /// <inheritdoc />
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null && KeyOf(attribute) is { } key)
            {
                attribute.ErrorMessage = key;
            }
        }
    }

    private static string? KeyOf(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "Validation:Required",
        EmailAddressAttribute => "Validation:Email",
        CompareAttribute => "Validation:Compare",
        StringLengthAttribute { MinimumLength: > 0 } => "Validation:StringLengthBetween",
        StringLengthAttribute or MaxLengthAttribute => "Validation:MaxLength",
        MinLengthAttribute => "Validation:MinLength",
        RangeAttribute => "Validation:Range",
        _ => null,
    };
}
